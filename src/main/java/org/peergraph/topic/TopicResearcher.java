package org.peergraph.topic;

import org.jspecify.annotations.Nullable;

/**
 * A researcher who works on a topic.
 *
 * @param works how many of their works are about it
 * @param share {@code works} divided by all their works, 0 to 1
 */
public record TopicResearcher(
        String id,
        String name,
        int works,
        double share,
        @Nullable Integer firstYear,
        @Nullable Integer lastYear) {}
