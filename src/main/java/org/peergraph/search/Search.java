package org.peergraph.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.Graph;
import org.peergraph.graph.Row;
import org.peergraph.identifier.EntityKind;
import org.peergraph.text.ScholarlyText;
import org.peergraph.web.Page;
import org.peergraph.web.PageRequest;
import org.springframework.stereotype.Component;

/** Entities by words: accents, case and order of words do not matter. */
@Component
public class Search {

    private static final Map<EntityKind, CypherFile> QUERIES =
            Stream.of(EntityKind.values())
                    .collect(
                            Collectors.toMap(
                                    kind -> kind,
                                    kind -> CypherFile.named("search/" + kind.plural())));
    private static final CypherFile PLACES_TO_START = CypherFile.named("search/places-to-start");
    private static final Comparator<SearchHit> BEST_FIRST =
            Comparator.comparingDouble(SearchHit::score).reversed().thenComparing(SearchHit::id);

    /** What the index looks through per kind; a search that has more matches should be narrowed. */
    private static final int MOST_PER_KIND = 100;

    private final Graph graph;
    private final ScholarlyText text;

    Search(Graph graph, ScholarlyText text) {
        this.graph = graph;
        this.text = text;
    }

    /** Best first; of one kind, or of all. */
    public Page<SearchHit> find(String typed, @Nullable EntityKind kind, PageRequest page) {
        List<SearchHit> hits = all(typed, kind, MOST_PER_KIND);
        int from = (int) Math.min(page.skip(), hits.size());
        return page.page(
                hits.subList(from, Math.min(from + page.limit(), hits.size())), hits.size());
    }

    /** The few best while somebody types. */
    public List<SearchHit> suggest(String typed, @Nullable EntityKind kind, int limit) {
        return all(typed, kind, limit).stream().limit(limit).toList();
    }

    /** A few entities worth starting from. */
    public List<SearchHit> placesToStart() {
        return graph.read(
                PLACES_TO_START,
                Map.of(),
                row ->
                        new SearchHit(
                                row.text("id"),
                                EntityKind.valueOf(row.text("kind")),
                                row.text("label"),
                                row.text("hint"),
                                0));
    }

    private List<SearchHit> all(String typed, @Nullable EntityKind kind, int perKind) {
        SearchWords words = SearchWords.of(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        List<SearchHit> hits = hits(words.query(), kind, perKind);
        return hits.isEmpty() ? hits(words.forgivingQuery(), kind, perKind) : hits;
    }

    private List<SearchHit> hits(String query, @Nullable EntityKind kind, int limit) {
        List<SearchHit> hits = new ArrayList<>();
        for (EntityKind each : kind == null ? List.of(EntityKind.values()) : List.of(kind)) {
            hits.addAll(
                    graph.read(
                            Objects.requireNonNull(QUERIES.get(each)),
                            Map.of("query", query, "limit", limit),
                            row -> hit(each, row)));
        }
        hits.sort(BEST_FIRST);
        return hits;
    }

    private SearchHit hit(EntityKind kind, Row row) {
        return new SearchHit(
                row.text("id"),
                kind,
                text.plain(Objects.requireNonNullElse(row.findText("label"), "Untitled")),
                text.plain(SearchHints.hint(kind, row)),
                row.decimal("score"));
    }
}
