package org.peergraph.coauthorship;

import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What changed for a researcher, as JSON. */
@RestController
class ChangesController {

    private final PeriodComparison comparison;

    ChangesController(PeriodComparison comparison) {
        this.comparison = comparison;
    }

    /**
     * New, continuing, dormant and revived collaborators and topics: {@code before} and {@code
     * after} are two periods such as {@code 2010-2014}; {@code limit} (1 to 200) entries a list.
     */
    @GetMapping("/api/v1/researchers/{id}/changes")
    Changes get(@PathVariable String id, @RequestParam Map<String, String> parameters) {
        return comparison.of(id, ChangesRequest.of(parameters));
    }
}
