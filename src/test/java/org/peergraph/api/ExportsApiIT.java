package org.peergraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jbibtex.BibTeXParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;

/** Files of slices and of what the explorer shows. */
class ExportsApiIT extends AskedAboutHostileWorks {

    @ParameterizedTest
    @ValueSource(strings = {MASQUELIER, HOSTILE})
    void xmlFormatsOfASliceHaveItsNodesAndEdges(String focus) throws Exception {
        JsonNode slice = json(get("/api/v1/slices/" + focus));
        for (String format : List.of("gexf", "graphml")) {
            HttpResponse<String> file = get("/api/v1/slices/" + focus + "?format=" + format);
            Document document = parse(file.body());
            assertThat(all(document, "node").stream().map(n -> n.getAttribute("id")))
                    .containsExactlyElementsOf(ids(slice));
            assertThat(
                            all(document, "edge").stream()
                                    .map(e -> e.getAttribute("source") + e.getAttribute("target")))
                    .containsExactlyElementsOf(
                            slice.path("edges")
                                    .valueStream()
                                    .map(
                                            e ->
                                                    e.path("source").asString()
                                                            + e.path("target").asString())
                                    .toList());
        }
    }

    @Test
    void worksOfASliceAreReferencesWithStableKeys() throws Exception {
        JsonNode slice = json(get("/api/v1/slices/" + MASQUELIER));
        long works =
                slice.path("nodes")
                        .valueStream()
                        .filter(n -> n.path("kind").asString().equals("work"))
                        .count();
        String bibtex = get("/api/v1/slices/" + MASQUELIER + "?format=bibtex").body();
        var entries = new BibTeXParser().parse(new StringReader(bibtex)).getEntries();
        assertThat(entries).hasSize((int) works);
        assertThat(json(get("/api/v1/slices/" + MASQUELIER + "?format=csl")).size())
                .isEqualTo((int) works);
        String one = get("/api/v1/works/arxiv:2102.04159?format=bibtex").body();
        assertThat(bibtex).contains(one.strip());
        assertThat(one).contains("{fang2021-arxiv:2102.04159,", "eprint = {2102.04159}");
    }

    @Test
    void jsonLdNamesThingsByTheirPagesHereAndElsewhere() {
        JsonNode work = json(get("/api/v1/slices/arxiv:2102.04159?format=jsonld")).at("/@graph/0");
        assertThat(work.path("@id").asString())
                .isEqualTo("http://127.0.0.1:%d/works/arxiv:2102.04159".formatted(port));
        assertThat(work.at("/sameAs/@id").asString()).isEqualTo("https://arxiv.org/abs/2102.04159");
        assertThat(work.path("author").size()).isEqualTo(6);
    }

    @Test
    void whatTheExplorerShowsIsAFileWithItsPlacesAndName() throws Exception {
        HttpResponse<String> file =
                post(
                        "/api/v1/exports",
                        Map.of(
                                "format", "gexf",
                                "title", "Masquelier é <script>",
                                "nodes",
                                        List.of(
                                                Map.of(
                                                        "id",
                                                        MASQUELIER,
                                                        "x",
                                                        1.5,
                                                        "y",
                                                        -2,
                                                        "color",
                                                        "#ff0000",
                                                        "size",
                                                        4),
                                                Map.of(
                                                        "id",
                                                        "https://arxiv.org/abs/2102.04159",
                                                        "x",
                                                        3,
                                                        "y",
                                                        4),
                                                Map.of("id", "W404", "x", 5, "y", 6))));
        assertThat(file.statusCode()).as(file.body()).isEqualTo(200);
        assertThat(file.headers().firstValue("Peergraph-Missing")).contains("1");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .contains(
                        "attachment; filename=\"masquelier-e-script.gexf\";"
                                + " filename*=UTF-8''Masquelier%20%C3%A9%20%20script.gexf");
        Document document = parse(file.body());
        assertThat(all(document, "node").stream().map(n -> n.getAttribute("id")))
                .containsExactly(MASQUELIER, "arxiv:2102.04159");
        assertThat(all(document, "viz:position").stream().map(p -> p.getAttribute("x")))
                .containsExactly("1.5", "3.0");
        assertThat(all(document, "viz:color").getFirst().getAttribute("r")).isEqualTo("255");
        assertThat(all(document, "edge").getFirst().getAttribute("kind")).isEqualTo("AUTHORED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"format\":\"gexf\"}",
                "{\"nodes\":[{\"id\":\"A1\"}]}",
                "{\"format\":\"gexf\",\"nodes\":[{\"id\":\"A1\",\"x\":1,\"y\":1,\"color\":\"red\"}]}",
                "{\"format\":\"gexf\",\"nodes\":[{\"id\":\"A1\",\"x\":1e300,\"y\":1}]}",
                "{\"format\":\"gexf\",\"nodes\":[{\"id\":null}]}",
                "{\"format\":\"gexf\",\"nodes\":[null]}",
                "{\"format\":\"ris\",\"nodes\":[{\"id\":\"name:timothee-masquelier\"}]}",
                "[]"
            })
    void anExportThatCannotBeMadeIsTheCallersProblem(String body) {
        HttpResponse<String> answer = send("/api/v1/exports", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
    }

    private static List<Element> all(Document document, String name) {
        List<Element> all = new ArrayList<>();
        var found = document.getElementsByTagName(name);
        for (int i = 0; i < found.getLength(); i++) {
            all.add((Element) found.item(i));
        }
        return all;
    }

    private static Document parse(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
