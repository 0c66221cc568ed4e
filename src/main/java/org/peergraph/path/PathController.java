package org.peergraph.path;

import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Paths as JSON. */
@RestController
class PathController {

    private final PathSearch search;

    PathController(PathSearch search) {
        this.search = search;
    }

    /**
     * How one person or topic leads to another: over collaborations, over adjacent topics, or over
     * collaborators to somebody who works on the topic. {@code paths} (1 to 5), {@code steps} (1 to
     * 6), {@code minStrength}, {@code fromYear} and {@code toYear} narrow it.
     */
    @GetMapping("/api/v1/paths/{from}/{to}")
    Paths get(
            @PathVariable String from,
            @PathVariable String to,
            @RequestParam Map<String, String> parameters) {
        return search.between(from, to, PathRequest.of(parameters));
    }
}
