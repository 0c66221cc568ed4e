package org.peergraph.embed;

import java.util.Map;
import org.peergraph.search.Search;
import org.peergraph.search.SearchHit;
import org.peergraph.web.Parameters;
import org.peergraph.web.SiteAddress;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page that shows how other sites embed a slice. */
@Controller
class EmbedPageController {

    private final Search search;
    private final SiteAddress site;
    private final EmbedSettings settings;

    EmbedPageController(Search search, SiteAddress site, EmbedSettings settings) {
        this.search = search;
        this.site = site;
        this.settings = settings;
    }

    @GetMapping("/embed")
    String page(@RequestParam Map<String, String> parameters, Model model) {
        String asked = Parameters.of(parameters, "focus").get("focus").text();
        model.addAttribute(
                "page",
                new EmbedPage(
                        asked.isEmpty() ? anyone() : asked,
                        site.absolute(EmbedOrigins.SCRIPT),
                        settings.origins()));
        return "embed/embed";
    }

    /** The first entity worth starting from; empty in an empty graph. */
    private String anyone() {
        return search.placesToStart().stream().map(SearchHit::id).findFirst().orElse("");
    }
}
