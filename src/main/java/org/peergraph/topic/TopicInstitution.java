package org.peergraph.topic;

import org.jspecify.annotations.Nullable;

/**
 * An institution that works about a topic name.
 *
 * @param works how many of them do
 */
public record TopicInstitution(String id, String name, @Nullable String country, int works) {}
