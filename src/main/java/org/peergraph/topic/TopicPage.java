package org.peergraph.topic;

import org.jspecify.annotations.Nullable;
import org.peergraph.slice.SlicePicture;
import org.peergraph.web.Page;
import org.peergraph.work.WorkSummary;

/**
 * All a topic's page shows.
 *
 * @param worksFrom cursor the works begin at; null when they begin with the newest
 */
public record TopicPage(
        Topic topic,
        SlicePicture picture,
        Page<AdjacentTopic> adjacent,
        Page<TopicResearcher> researchers,
        Page<TopicInstitution> institutions,
        Page<WorkSummary> works,
        @Nullable String worksFrom) {}
