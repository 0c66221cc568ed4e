package org.peergraph.coauthorship;

import java.util.Map;
import org.peergraph.web.EntityLinks;
import org.peergraph.web.Parameters;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of two researchers, under their own ids. */
@Controller
class CollaborationPageController {

    private final Collaborations collaborations;
    private final EntityLinks links;

    CollaborationPageController(Collaborations collaborations, EntityLinks links) {
        this.collaborations = collaborations;
        this.links = links;
    }

    @GetMapping("/collaborations/{a}/{b}")
    String page(
            @PathVariable String a,
            @PathVariable String b,
            @RequestParam Map<String, String> parameters,
            Model model) {
        Collaboration it =
                collaborations.between(
                        a, b, Recency.of(Parameters.of(parameters, "halfLife", "asOf")));
        if (!it.a().id().equals(a) || !it.b().id().equals(b)) {
            return "redirect:" + links.collaboration(it.a().id(), it.b().id());
        }
        model.addAttribute("it", it);
        return "coauthorship/collaboration";
    }
}
