package org.peergraph.explorer;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.peergraph.derive.DeriveSettings;
import org.peergraph.graph.EntityNotFoundException;
import org.peergraph.identifier.Identifier;
import org.peergraph.search.Search;
import org.peergraph.slice.Slice;
import org.peergraph.slice.SliceRequest;
import org.peergraph.slice.Slices;
import org.peergraph.web.BadParameterException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * The explorer's page, with the first slice in it. The rest of a view is in the address too, but is
 * the browser's: it walks the steps again.
 */
@Controller
class ExplorerController {

    /** Names in the explorer's address of what changes the slice itself, and in a slice's. */
    private static final Map<String, String> OF_THE_SLICE =
            Map.of("weighting", "weighting", "asOf", "to", "hyper", "hyper");

    private final Slices slices;
    private final Search search;
    private final DeriveSettings derive;
    private final JsonMapper json;

    ExplorerController(Slices slices, Search search, DeriveSettings derive, JsonMapper json) {
        this.slices = slices;
        this.search = search;
        this.derive = derive;
        this.json = json;
    }

    @GetMapping("/explore")
    String explore(
            @RequestParam(defaultValue = "") String focus,
            @RequestParam Map<String, String> parameters,
            Model model,
            HttpServletResponse response) {
        String asked = focus.strip();
        if (!asked.isEmpty() && Identifier.parse(asked).kind().isEmpty()) {
            return "redirect:/search?q=" + UriUtils.encode(asked, StandardCharsets.UTF_8);
        }
        model.addAttribute("page", page(asked, parameters, response));
        return "explorer/explorer";
    }

    private ExplorerPage page(
            String asked, Map<String, String> parameters, HttpServletResponse response) {
        if (asked.isEmpty()) {
            return ExplorerPage.beginning(null, search.placesToStart(), derive.authorLimit());
        }
        try {
            Slice slice = slices.around(asked, request(parameters));
            return ExplorerPage.around(slice, embedded(slice), derive.authorLimit());
        } catch (EntityNotFoundException missing) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return ExplorerPage.beginning(asked, search.placesToStart(), derive.authorLimit());
        }
    }

    /** A broken or stale address still opens: what cannot be read is as usual. */
    private static SliceRequest request(Map<String, String> parameters) {
        Map<String, String> own = new HashMap<>();
        OF_THE_SLICE.forEach(
                (name, slices) -> {
                    if (parameters.containsKey(name)) {
                        own.put(slices, parameters.get(name));
                    }
                });
        try {
            return SliceRequest.of(own);
        } catch (BadParameterException unreadable) {
            return SliceRequest.USUAL;
        }
    }

    /** Nothing in it may end the script element it stands in. */
    private String embedded(Slice slice) {
        return json.writeValueAsString(slice).replace("<", "\\u003c");
    }
}
