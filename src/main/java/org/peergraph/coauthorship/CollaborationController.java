package org.peergraph.coauthorship;

import java.util.Map;
import org.peergraph.web.Parameters;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Collaborations as JSON. */
@RestController
class CollaborationController {

    private final Collaborations collaborations;

    CollaborationController(Collaborations collaborations) {
        this.collaborations = collaborations;
    }

    /**
     * Why two researchers are as close as they are: every joint work with what it adds, and how
     * each ranks among the other's collaborators. {@code halfLife} (0.5 to 100 years) and {@code
     * asOf} (a year) say how fast recent strength fades. An id with slashes is to be escaped.
     */
    @GetMapping("/api/v1/collaborations/{a}/{b}")
    Collaboration get(
            @PathVariable String a,
            @PathVariable String b,
            @RequestParam Map<String, String> parameters) {
        return collaborations.between(
                a, b, Recency.of(Parameters.of(parameters, "halfLife", "asOf")));
    }
}
