package org.peergraph.topic;

import org.jspecify.annotations.Nullable;
import org.peergraph.graph.EntityIds;
import org.peergraph.identifier.EntityKind;
import org.peergraph.web.Page;
import org.peergraph.web.PageRequest;
import org.peergraph.web.Parameter;
import org.peergraph.work.WorkSummary;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Topics as JSON; {@code id} is an own id, an OpenAlex id or an arXiv category, in any usual form.
 */
@RestController
@RequestMapping("/api/v1/topics")
class TopicController {

    private final EntityIds ids;
    private final Topics topics;

    TopicController(EntityIds ids, Topics topics) {
        this.ids = ids;
        this.topics = topics;
    }

    /** One topic. */
    @GetMapping("/{id}")
    Topic get(@PathVariable String id) {
        return topic(id);
    }

    /**
     * Adjacent topics by NPMI, with at least {@code minSupport} works in common (2 unless asked
     * otherwise).
     */
    @GetMapping("/{id}/adjacent")
    Page<AdjacentTopic> adjacent(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String minSupport,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return topics.adjacent(
                topic(id),
                Parameter.of("minSupport", minSupport).integer(Topics.USUAL_SUPPORT, 1, 1_000_000),
                PageRequest.of(limit, cursor));
    }

    /** Researchers, by number of works. */
    @GetMapping("/{id}/researchers")
    Page<TopicResearcher> researchers(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return topics.researchers(topic(id), PageRequest.of(limit, cursor));
    }

    /** Institutions that works about the topic name, by number of those works. */
    @GetMapping("/{id}/institutions")
    Page<TopicInstitution> institutions(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return topics.institutions(topic(id), PageRequest.of(limit, cursor));
    }

    /** Works, most cited first. */
    @GetMapping("/{id}/works")
    Page<WorkSummary> works(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return topics.works(topic(id), PageRequest.of(limit, cursor));
    }

    private Topic topic(String id) {
        return topics.get(ids.getOwnId(EntityKind.TOPIC, id));
    }
}
