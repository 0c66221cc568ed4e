package org.peergraph.slice;

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
        @Nullable Integer lastYear) {}
