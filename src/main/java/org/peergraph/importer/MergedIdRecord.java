package org.peergraph.importer;

import org.peergraph.identifier.OpenAlexId;

/**
 * That a source gave up an id for another one, to which the old one leads from then on.
 *
 * @param sourceId {@code merged:} and the id that was given up
 * @param version the day of it
 * @param into the id it was merged into, which may have been given up too
 */
public record MergedIdRecord(String source, String sourceId, String version, String into)
        implements ImportedRecord {

    private static final String SOURCE = "openalex";
    private static final String PREFIX = "merged:";

    /** OpenAlex gave up an id for one of the same kind. */
    public static MergedIdRecord of(OpenAlexId id, OpenAlexId into, String day) {
        return new MergedIdRecord(SOURCE, PREFIX + id.value(), day, into.value());
    }
}
