package org.peergraph.stats;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the graph holds, as JSON. */
@RestController
@RequestMapping("/api/v1/stats")
class StatsController {

    private final StatsQueries queries;

    StatsController(StatsQueries queries) {
        this.queries = queries;
    }

    /** Counts per node label and relationship type, the graph's version, the last import run. */
    @GetMapping
    Stats get() {
        return queries.stats();
    }
}
