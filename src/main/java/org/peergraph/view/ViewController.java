package org.peergraph.view;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Views as JSON. */
@RestController
class ViewController {

    private final Views views;

    ViewController(Views views) {
        this.views = views;
    }

    /**
     * The named entities and every edge among them. Old ids lead to the present ones; what is not
     * there is listed with the reason and is no error. Years concern the edges between people and
     * between topics; {@code kinds} and {@code hyper=hide} leave nodes out.
     */
    @Operation(
            summary = "Named entities and every edge among them",
            description =
                    "Up to 1,000 ids in any form. Old ids lead to the present ones "
                            + "(redirected); what is not there is listed with the reason "
                            + "(missing) and is no error. from, to, weighting, halfLife and "
                            + "minStrength concern the edges; kinds and hyper=hide leave nodes "
                            + "out.")
    @PostMapping("/api/v1/views")
    View of(@RequestBody ViewRequest request) {
        return views.of(request);
    }
}
