package org.peergraph.importer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
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
 * @param status {@code active}, {@code inactive} (it is no more) or {@code withdrawn} (its entry
 *     was a mistake); null if the source keeps no such state
 * @param successors own ids of the institutions that took its place; not stored when empty, as most
 *     are
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
        List<String> parents,
        @Nullable String status,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> successors)
        implements ImportedRecord {

    /** What is read back from the graph has no list where none was stored. */
    public InstitutionRecord {
        successors = Objects.requireNonNullElse(successors, List.of());
    }
}
