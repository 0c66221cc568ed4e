package org.peergraph.researcher;

import org.jspecify.annotations.Nullable;

/**
 * An institution of one researcher.
 *
 * @param works how many of their works name it
 * @param lastKnown whether it is among the present or latest known ones
 */
public record Affiliation(
        String id,
        String name,
        @Nullable String country,
        int works,
        @Nullable Integer firstYear,
        @Nullable Integer lastYear,
        boolean lastKnown) {}
