package org.peergraph.stats;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the graph holds.
 *
 * @param nodes how many of each label
 * @param relationships how many of each type
 * @param version grows with every committed change
 * @param lastImport the import that started last; null before the first one
 */
public record Stats(
        Map<String, Long> nodes,
        Map<String, Long> relationships,
        long version,
        @Nullable LastImport lastImport) {

    /**
     * One import run.
     *
     * @param startedAt ISO 8601, UTC
     * @param finishedAt null while it runs or after it was interrupted
     */
    public record LastImport(
            String id,
            String source,
            String startedAt,
            @Nullable String finishedAt,
            long changed,
            long unchanged,
            long older,
            long rejected) {}
}
