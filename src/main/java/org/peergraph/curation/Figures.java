package org.peergraph.curation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.peergraph.graph.Row;

/**
 * What a researcher's page counts, with whom and what it counts.
 *
 * @param collaborators own ids
 * @param close how many of them are close
 * @param topics own ids
 * @param institutions own ids
 */
public record Figures(
        int works,
        Set<String> collaborators,
        int close,
        Set<String> topics,
        long citations,
        int hIndex,
        Set<String> institutions) {

    /** Those of somebody who has no work. */
    static final Figures NONE = new Figures(0, Set.of(), 0, Set.of(), 0, 0, Set.of());

    static Figures of(Row row) {
        return new Figures(
                row.integer("works"),
                ids(row.texts("collaborators")),
                row.integer("close"),
                ids(row.texts("topics")),
                row.longInteger("citations"),
                row.integer("hIndex"),
                ids(row.texts("institutions")));
    }

    private static Set<String> ids(List<String> ids) {
        return new TreeSet<>(ids);
    }
}
