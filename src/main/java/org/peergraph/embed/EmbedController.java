package org.peergraph.embed;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Map;
import org.peergraph.slice.SliceRequest;
import org.peergraph.web.Parameters;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the web component draws, as JSON. */
@RestController
class EmbedController {

    private final EmbeddedSlices slices;

    EmbedController(EmbeddedSlices slices) {
        this.slices = slices;
    }

    /**
     * The slice around an entity, laid out as its page has it; {@code from}, {@code to} (years),
     * {@code weighting} and {@code halfLife} as a slice takes them. Sites in {@code
     * peergraph.embed.origins} may read it.
     */
    @Operation(
            summary = "The slice as the web component draws it",
            description =
                    "Laid out as the entity's page has it; from, to, weighting and "
                            + "halfLife as a slice takes them. Pages of the sites in "
                            + "peergraph.embed.origins may read it.")
    @GetMapping("/embed/slices/{id}")
    EmbeddedSlice get(@PathVariable String id, @RequestParam Map<String, String> parameters) {
        Parameters.of(parameters, "from", "to", "weighting", "halfLife");
        return slices.around(id, SliceRequest.onPage(parameters));
    }
}
