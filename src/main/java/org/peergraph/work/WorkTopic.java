package org.peergraph.work;

import org.jspecify.annotations.Nullable;

/**
 * A topic of one work.
 *
 * @param score how well the work fits, 0 to 1, if the source says so
 */
public record WorkTopic(
        String id, String name, String level, @Nullable Double score, boolean primary) {}
