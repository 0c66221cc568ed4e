package org.peergraph.researcher;

import org.jspecify.annotations.Nullable;

/**
 * A topic a researcher works on.
 *
 * @param works how many of their works are about it
 * @param share {@code works} divided by all their works, 0 to 1
 */
public record ResearcherTopic(
        String id,
        String name,
        String level,
        int works,
        double share,
        @Nullable Integer firstYear,
        @Nullable Integer lastYear) {}
