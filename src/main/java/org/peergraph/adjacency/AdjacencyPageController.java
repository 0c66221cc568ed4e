package org.peergraph.adjacency;

import java.util.Map;
import org.peergraph.web.EntityLinks;
import org.peergraph.web.Parameters;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of two topics, under their own ids. */
@Controller
class AdjacencyPageController {

    private final Adjacencies adjacencies;
    private final EntityLinks links;

    AdjacencyPageController(Adjacencies adjacencies, EntityLinks links) {
        this.adjacencies = adjacencies;
        this.links = links;
    }

    @GetMapping("/adjacencies/{a}/{b}")
    String page(
            @PathVariable String a,
            @PathVariable String b,
            @RequestParam Map<String, String> parameters,
            Model model) {
        Parameters.of(parameters);
        Adjacency it = adjacencies.between(a, b);
        if (!it.a().id().equals(a) || !it.b().id().equals(b)) {
            return "redirect:" + links.adjacency(it.a().id(), it.b().id());
        }
        model.addAttribute("it", it);
        return "adjacency/adjacency";
    }
}
