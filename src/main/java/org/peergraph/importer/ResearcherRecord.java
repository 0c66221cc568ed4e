package org.peergraph.importer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A researcher as one source describes them.
 *
 * @param openalex short OpenAlex id ({@code A…})
 * @param orcid check digit verified, bare
 * @param alternatives other forms of the name, sorted, without repetition
 */
public record ResearcherRecord(
        String source,
        String sourceId,
        String version,
        @Nullable String openalex,
        @Nullable String orcid,
        @Nullable String name,
        List<String> alternatives,
        List<StatedAffiliation> affiliations)
        implements ImportedRecord {}
