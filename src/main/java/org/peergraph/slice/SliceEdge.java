package org.peergraph.slice;

import java.util.List;
import java.util.Objects;
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

    /** Takes 0, as lists on nodes have it, for a year that is not known. */
    public SliceEdge {
        firstYear = known(firstYear);
        lastYear = known(lastYear);
    }

    /** Reads an edge as a slice's query tells it. */
    static SliceEdge of(List<@Nullable Object> tuple) {
        Number weight = (Number) tuple.get(3);
        return new SliceEdge(
                (String) Objects.requireNonNull(tuple.get(0)),
                (String) Objects.requireNonNull(tuple.get(1)),
                (String) Objects.requireNonNull(tuple.get(2)),
                weight == null ? 1 : weight.doubleValue(),
                integer(tuple.get(4)),
                integer(tuple.get(5)),
                integer(tuple.get(6)));
    }

    private static @Nullable Integer known(@Nullable Integer year) {
        return year == null || year == 0 ? null : year;
    }

    private static @Nullable Integer integer(@Nullable Object value) {
        return value == null ? null : Math.toIntExact(((Number) value).longValue());
    }

    /** What it is told apart by: what joins two peers is the same from either end. */
    List<String> key() {
        boolean turned = UNDIRECTED.contains(kind) && source.compareTo(target) > 0;
        return turned ? List.of(kind, target, source) : List.of(kind, source, target);
    }
}
