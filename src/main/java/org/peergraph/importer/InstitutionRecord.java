package org.peergraph.importer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An institution as one source describes it.
 *
 * @param alternatives other names and acronyms, sorted, without repetition
 * @param country ISO 3166-1 alpha-2
 * @param latitude degrees north
 * @param longitude degrees east
 * @param domains host names it uses
 * @param parents own or OpenAlex ids of the institutions it is directly part of
 */
public record InstitutionRecord(
        String source,
        String sourceId,
        String version,
        @Nullable String openalex,
        @Nullable String ror,
        @Nullable String name,
        List<String> alternatives,
        @Nullable String type,
        @Nullable String country,
        @Nullable String city,
        @Nullable Double latitude,
        @Nullable Double longitude,
        List<String> domains,
        List<String> parents)
        implements ImportedRecord {}
