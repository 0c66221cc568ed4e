package org.peergraph.institution;

import org.jspecify.annotations.Nullable;

/**
 * A researcher of an institution.
 *
 * @param works how many of their works name the institution
 * @param lastKnown whether it is among their present or latest known institutions
 */
public record InstitutionResearcher(
        String id,
        String name,
        int works,
        @Nullable Integer firstYear,
        @Nullable Integer lastYear,
        boolean lastKnown) {}
