package org.peergraph.topic;

import org.jspecify.annotations.Nullable;

/**
 * A topic that shares works with another.
 *
 * @param works number of works about both, the support
 * @param topicWorks number of works about the one
 * @param adjacentWorks number of works about the other
 * @param allWorks number of works in the graph, what NPMI measures shares of
 * @param associationStrength works ÷ (works of one × works of the other) (van Eck and Waltman,
 *     JASIST 60, 1635, 2009)
 * @param npmi normalised pointwise mutual information, −1 to 1 (Bouma, GSCL 2009)
 */
public record AdjacentTopic(
        String id,
        String name,
        String level,
        int works,
        int topicWorks,
        int adjacentWorks,
        int allWorks,
        double associationStrength,
        double npmi,
        @Nullable Integer firstYear,
        @Nullable Integer lastYear) {}
