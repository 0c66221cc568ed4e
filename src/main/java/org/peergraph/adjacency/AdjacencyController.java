package org.peergraph.adjacency;

import java.util.Map;
import org.peergraph.web.Parameters;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Adjacencies as JSON. */
@RestController
class AdjacencyController {

    private final Adjacencies adjacencies;

    AdjacencyController(Adjacencies adjacencies) {
        this.adjacencies = adjacencies;
    }

    /**
     * Why two topics are as near as they are: support and measures with the numbers that go in,
     * works in common per year, and the people and works that bridge them.
     */
    @GetMapping("/api/v1/adjacencies/{a}/{b}")
    Adjacency get(
            @PathVariable String a,
            @PathVariable String b,
            @RequestParam Map<String, String> parameters) {
        Parameters.of(parameters);
        return adjacencies.between(a, b);
    }
}
