package org.peergraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What the explorer shows, asked for by its ids, and cited. */
class ViewsApiIT extends AskedAboutHostileWorks {

    @ParameterizedTest
    @ValueSource(strings = {MASQUELIER, "arxiv:2102.04159", "arxiv:cs.NE", HOSTILE})
    void aViewOfASlicesNodesHasEveryEdgeOfTheSlice(String focus) {
        JsonNode slice = json(get("/api/v1/slices/" + focus));
        JsonNode view = json(post("/api/v1/views", Map.of("nodes", ids(slice))));
        assertThat(texts(view.path("nodes"), "id")).containsExactlyElementsOf(ids(slice));
        assertThat(edges(view)).containsAll(edges(slice));
        assertThat(view.path("missing")).isEmpty();
        assertThat(view.path("version")).isEqualTo(slice.path("version"));
    }

    @Test
    void aViewIsCitedWithVersionAndDate() throws Exception {
        JsonNode cited =
                json(
                        post(
                                "/api/v1/views/citation",
                                Map.of(
                                        "link", "/explore?focus=name:timothee-masquelier&x=%7B1%7D",
                                        "title", "Around {Masquelier} & co")));
        long version =
                json(post("/api/v1/views", Map.of("nodes", List.of(MASQUELIER))))
                        .path("version")
                        .asLong();
        String link = cited.path("link").asString();
        assertThat(link)
                .isEqualTo(
                        "http://127.0.0.1:%d/explore?focus=name:timothee-masquelier&x=%%7B1%%7D&version=%d&date=%s"
                                .formatted(port, version, cited.path("date").asString()));
        assertThat(cited.path("text").asString())
                .contains("Graph version " + version)
                .endsWith(link);
        var entry =
                new BibTeXParser()
                        .parse(new StringReader(cited.path("bibtex").asString()))
                        .getEntries()
                        .values()
                        .iterator()
                        .next();
        assertThat(entry.getField(new Key("url")).toUserString()).isEqualTo(link);
        assertThat(cited.at("/csl/0/URL").asString()).isEqualTo(link);
        assertThat(cited.at("/csl/0/version").asString()).isEqualTo(String.valueOf(version));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://evil.example/explore",
                "//evil.example/explore",
                "/explorer",
                "/explore/../admin",
                "/explore/%0a/..",
                "/explore?a=<script>",
                "/explore?a=b#fragment",
                "/explore?a=b c",
                "/explore?a=\\",
                "/works/W1"
            })
    void onlyTheExplorersOwnAddressesAreCited(String link) {
        assertThat(post("/api/v1/views/citation", Map.of("link", link)).statusCode())
                .isEqualTo(400);
    }

    @Test
    void anOversizedOrFutureViewIsNotCited() {
        String link = "/explore?a=" + "b".repeat(6000);
        assertThat(post("/api/v1/views/citation", Map.of("link", link)).statusCode())
                .isEqualTo(400);
        assertThat(
                        post(
                                        "/api/v1/views/citation",
                                        Map.of("link", "/explore", "version", 1 << 30))
                                .statusCode())
                .isEqualTo(400);
    }

    private static Set<String> edges(JsonNode graph) {
        Set<String> edges = new HashSet<>();
        for (JsonNode edge : graph.path("edges")) {
            List<String> ends =
                    new ArrayList<>(
                            List.of(
                                    edge.path("source").asString(),
                                    edge.path("target").asString()));
            String kind = edge.path("kind").asString();
            if (kind.equals("COAUTHORED_WITH") || kind.equals("ADJACENT_TO")) {
                ends.sort(null);
            }
            edges.add(kind + ends);
        }
        return edges;
    }
}
