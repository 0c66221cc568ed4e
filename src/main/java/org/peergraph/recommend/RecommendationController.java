package org.peergraph.recommend;

import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Recommendations as JSON; {@code limit} (1 to 50) says how many. */
@RestController
@RequestMapping("/api/v1/researchers/{id}")
class RecommendationController {

    private final CollaboratorRecommendations collaborators;
    private final TopicRecommendations topics;

    RecommendationController(
            CollaboratorRecommendations collaborators, TopicRecommendations topics) {
        this.collaborators = collaborators;
        this.topics = topics;
    }

    /** People two steps away, each with the shared collaborators and topics that speak for them. */
    @GetMapping("/recommended-collaborators")
    RecommendedCollaborators collaborators(
            @PathVariable String id, @RequestParam Map<String, String> parameters) {
        return collaborators.of(id, RecommendationRequest.of(parameters));
    }

    /** Topics near the researcher's own that people around them work on and they do not. */
    @GetMapping("/recommended-topics")
    RecommendedTopics topics(
            @PathVariable String id, @RequestParam Map<String, String> parameters) {
        return topics.of(id, RecommendationRequest.of(parameters));
    }
}
