package org.peergraph.slice;

import java.util.Map;
import org.peergraph.web.EntityLinks;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of one slice: picture, tables and every edge. */
@Controller
class SlicePageController {

    private final Slices slices;
    private final EntityLinks links;

    SlicePageController(Slices slices, EntityLinks links) {
        this.slices = slices;
        this.links = links;
    }

    @GetMapping("/slices/{id}")
    String page(
            @PathVariable String id, @RequestParam Map<String, String> parameters, Model model) {
        Slice slice = slices.around(id, SliceRequest.of(parameters));
        if (!slice.focus().id().equals(id)) {
            return "redirect:" + links.slice(slice.focus().id());
        }
        model.addAttribute("page", SlicePage.of(slice));
        return "slice/slice";
    }
}
