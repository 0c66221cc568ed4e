package org.peergraph.topic;

import org.jspecify.annotations.Nullable;

/**
 * A topic that shares works with another.
 *
 * @param works number of works about both, the support
 * @param associationStrength works ÷ (works of one × works of the other) (van Eck and Waltman, JASIST
 *     60, 1635, 2009)
 * @param npmi normalised pointwise mutual information, −1 to 1 (Bouma, GSCL 2009)
 */
public record AdjacentTopic(
        String id,
        String name,
        String level,
        int works,
        double associationStrength,
        double npmi,
        @Nullable Integer firstYear,
        @Nullable Integer lastYear) {}
