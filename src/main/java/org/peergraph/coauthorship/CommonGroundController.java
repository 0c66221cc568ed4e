package org.peergraph.coauthorship;

import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Common ground as JSON. */
@RestController
class CommonGroundController {

    private final CommonGrounds commonGrounds;

    CommonGroundController(CommonGrounds commonGrounds) {
        this.commonGrounds = commonGrounds;
    }

    /**
     * Collaborators, topics, works and institutions that at least two of 2 to 10 researchers share:
     * {@code ids} are separated by commas; {@code limit} (1 to 100) entries a list.
     */
    @GetMapping("/api/v1/common-ground")
    CommonGround get(@RequestParam Map<String, String> parameters) {
        return commonGrounds.of(CommonGroundRequest.of(parameters));
    }
}
