package org.peergraph.slice;

import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
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
     * What stands near an entity: {@code researchers}, {@code works}, {@code topics} and {@code
     * institutions} say how many of each at most, 0 to 30.
     */
    @GetMapping("/{id}")
    Slice get(@PathVariable String id, @RequestParam Map<String, String> parameters) {
        return slices.around(id, SliceRequest.of(parameters));
    }
}
