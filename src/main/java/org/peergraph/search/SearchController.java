package org.peergraph.search;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peergraph.identifier.EntityKind;
import org.peergraph.web.BadParameterException;
import org.peergraph.web.Page;
import org.peergraph.web.PageRequest;
import org.peergraph.web.Parameter;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Search and autocomplete as JSON. */
@RestController
@RequestMapping("/api/v1")
class SearchController {

    /** A list longer than this is not read while typing. */
    private static final int SUGGESTIONS = 10;

    private final Search search;

    SearchController(Search search) {
        this.search = search;
    }

    /** Entities by words, best first; {@code kind} narrows to one of the four kinds. */
    @GetMapping("/search")
    Page<SearchHit> search(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return search.find(Parameter.of("q", q).words(), kind(kind), PageRequest.of(limit, cursor));
    }

    /** At most 10 entities while somebody types, each with a hint that tells namesakes apart. */
    @GetMapping("/autocomplete")
    List<SearchHit> autocomplete(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String limit) {
        return search.suggest(
                Parameter.of("q", q).words(),
                kind(kind),
                Parameter.of("limit", limit).integer(SUGGESTIONS, 1, SUGGESTIONS));
    }

    static @Nullable EntityKind kind(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return Stream.of(EntityKind.values())
                .filter(kind -> kind.word().equals(text.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(
                        () ->
                                new BadParameterException(
                                        "kind", text, "researcher, work, topic or institution"));
    }
}
