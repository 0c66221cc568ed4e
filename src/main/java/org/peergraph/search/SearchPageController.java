package org.peergraph.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peergraph.identifier.EntityKind;
import org.peergraph.stats.Stats;
import org.peergraph.stats.StatsQueries;
import org.peergraph.web.Page;
import org.peergraph.web.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The home page and the page of search results. */
@Controller
class SearchPageController {

    private final Search search;
    private final StatsQueries stats;

    SearchPageController(Search search, StatsQueries stats) {
        this.search = search;
        this.stats = stats;
    }

    @GetMapping("/")
    String home(Model model) {
        Stats now = stats.stats();
        Map<EntityKind, Long> counts = new EnumMap<>(EntityKind.class);
        for (EntityKind kind : EntityKind.values()) {
            counts.put(kind, now.nodes().getOrDefault(kind.plural(), 0L));
        }
        Stats.LastImport last = now.lastImport();
        model.addAttribute(
                "page",
                new HomePage(
                        counts,
                        now.relationships().values().stream().mapToLong(Long::longValue).sum(),
                        last == null ? null : last.startedAt().substring(0, 10),
                        search.placesToStart()));
        return "search/home";
    }

    @GetMapping("/search")
    String results(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String cursor,
            Model model) {
        EntityKind only = SearchController.kind(kind);
        String words = q.strip().substring(0, Math.min(q.strip().length(), 200));
        PageRequest part = PageRequest.of(null, cursor);
        Page<SearchHit> hits =
                words.isEmpty() ? part.page(List.of(), 0) : search.find(words, only, part);
        model.addAttribute("page", new SearchPage(words, only, hits, cursor));
        return "search/results";
    }
}
