package org.peergraph.slice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One edge of a slice.
 *
 * @param source id of one end; the direction is the relationship's where it has one
 * @param kind the relationship type: {@code AUTHORED}, {@code COAUTHORED_WITH}, …
 * @param weight collaboration strength, number of works, association strength or topic score, as
 *     the kind has it; 1 where it has none
 * @param works how many works stand behind the edge, for derived edges
 */
public record SliceEdge(
        String source,
        String target,
        String kind,
        double weight,
        @Nullable Integer works,
        @Nullable Integer firstYear,
        @Nullable Integer lastYear) {

    private static final Set<String> UNDIRECTED = Set.of("COAUTHORED_WITH", "ADJACENT_TO");

    /** Each edge once, as it was told first; what joins two peers is the same from either end. */
    static List<SliceEdge> distinct(List<SliceEdge> edges) {
        Map<List<String>, SliceEdge> distinct = new LinkedHashMap<>();
        edges.forEach(edge -> distinct.putIfAbsent(edge.key(), edge));
        return List.copyOf(distinct.values());
    }

    private List<String> key() {
        boolean turned = UNDIRECTED.contains(kind) && source.compareTo(target) > 0;
        return turned ? List.of(kind, target, source) : List.of(kind, source, target);
    }
}
