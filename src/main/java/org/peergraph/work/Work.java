package org.peergraph.work;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A work with everything its own page shows at the top.
 *
 * @param date first publication, ISO 8601, as exact as known
 * @param revised date of the latest revision; null if there was none
 * @param referenceCount how many works it cites according to its source, in the graph or not
 * @param citationsInGraph how many works in the graph cite it
 * @param pairs whether its authors are paired as collaborators (false above the author limit)
 */
public record Work(
        WorkSummary summary,
        @Nullable String date,
        @Nullable String revised,
        @Nullable String language,
        int referenceCount,
        int referencesInGraph,
        int citationsInGraph,
        boolean pairs,
        List<RecordOrigin> origins) {

    /** Which source said so, and the import run that brought it. */
    public record RecordOrigin(String source, String sourceId, String version, String run) {}
}
