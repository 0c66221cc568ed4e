package org.peergraph.work;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A work as lists show it.
 *
 * @param title as printed, TeX and HTML tags kept; null when the source has none
 * @param year first publication
 * @param revisedYear year of the latest revision, if it is a later one
 * @param venue where it was published, in words; null when unknown
 * @param citations how often it is cited: what its source says, or what the graph counts if that is
 *     more
 * @param authorCount number of distinct authors, {@code authors} may show fewer
 * @param authors the first authors in printed order
 */
public record WorkSummary(
        String id,
        @Nullable String title,
        @Nullable String abstractText,
        @Nullable String type,
        @Nullable Integer year,
        @Nullable Integer revisedYear,
        @Nullable String venue,
        @Nullable String doi,
        @Nullable String arxiv,
        @Nullable String openalex,
        int citations,
        boolean retracted,
        int authorCount,
        List<WorkAuthor> authors,
        List<WorkTopic> topics) {}
