package org.peergraph.slice;

import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Slices as JSON; {@code id} is any identifier, its form tells the kind. */
@RestController
@RequestMapping("/api/v1/slices")
class SliceController {

    private final Slices slices;

    SliceController(Slices slices) {
        this.slices = slices;
    }

    /**
     * What stands near an entity. All parameters may be left out: {@code kinds} (comma-separated),
     * {@code researchers}, {@code works}, {@code topics}, {@code institutions} (how many of each, 0
     * to 30), {@code skip}, {@code from} and {@code to} (years), {@code weighting} (newman, works,
     * recent), {@code halfLife} (years), {@code minStrength}, {@code hyper} (collapse, hide, show),
     * {@code minTrust} (0 to 100).
     */
    @GetMapping("/{id}")
    Slice get(@PathVariable String id, @RequestParam Map<String, String> parameters) {
        return slices.around(id, SliceRequest.of(parameters));
    }

    /** What the neighbours of one entity add to what is on screen. */
    @PostMapping("/expand")
    Slice expand(@RequestBody Expansion step) {
        return slices.around(step.focus(), step.screen(), step.request());
    }
}
