package org.peergraph.topic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A topic with the figures of its page.
 *
 * @param level {@code topic}, {@code subfield}, {@code field}, {@code domain}, {@code category} or
 *     {@code group}
 * @param broader the chain of broader topics, nearest first
 * @param narrower directly narrower topics by number of works, at most 50
 */
public record Topic(
        String id,
        String name,
        @Nullable String description,
        List<String> keywords,
        String level,
        int works,
        int researchers,
        int institutions,
        List<TopicLink> broader,
        List<TopicLink> narrower) {

    public record TopicLink(String id, String name, String level, int works) {}
}
