package org.peergraph.path;

import java.util.Map;
import org.peergraph.coauthorship.Recency;
import org.peergraph.web.Parameters;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Introductions as JSON. */
@RestController
class IntroductionController {

    private final IntroductionSearch search;

    IntroductionController(IntroductionSearch search) {
        this.search = search;
    }

    /**
     * Who could introduce one researcher to another, over one or two people and strong, recent
     * collaborations; {@code halfLife} (0.5 to 100 years) and {@code asOf} (a year) say what recent
     * is.
     */
    @GetMapping("/api/v1/introductions/{from}/{to}")
    Introductions get(
            @PathVariable String from,
            @PathVariable String to,
            @RequestParam Map<String, String> parameters) {
        return search.between(from, to, Recency.of(Parameters.of(parameters, "halfLife", "asOf")));
    }
}
