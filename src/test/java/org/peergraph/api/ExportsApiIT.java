package org.peergraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peergraph.importer.arxiv.ArxivSource;
import org.peergraph.importer.run.ImportProgress;
import org.peergraph.importer.run.Importer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Views, exports, citations and embedding over HTTP, about the sample and hostile works. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ExportsApiIT {

    private static final String MASQUELIER = "name:timothee-masquelier";
    private static final String HOSTILE = "arxiv:9901.00001";
    private static final String FRIEND = "https://friend.example";

    @LocalServerPort private int port;

    @DynamicPropertySource
    static void freshStore(DynamicPropertyRegistry registry) throws IOException {
        Path folder = Files.createTempDirectory("peergraph-it");
        registry.add("peergraph.graph.store", () -> folder.resolve("neo4j").toString());
        registry.add("peergraph.import.rejects", () -> folder.resolve("rejects").toString());
        registry.add("peergraph.sample", () -> true);
        registry.add("peergraph.embed.origins", () -> FRIEND);
    }

    @BeforeAll
    static void hostileWorks(@Autowired Importer importer) throws IOException {
        Path file = Files.createTempFile("hostile", ".jsonl");
        try (InputStream in = ExportsApiIT.class.getResourceAsStream("/journeys/hostile.jsonl")) {
            Files.write(file, Objects.requireNonNull(in).readAllBytes());
        }
        importer.run(new ArxivSource(List.of(file)), ImportProgress.NONE);
    }

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

    @ParameterizedTest
    @CsvSource({
        "application/gexf+xml, application/gexf+xml",
        "application/graphml+xml, application/graphml+xml",
        "application/ld+json, application/ld+json",
        "text/csv, text/csv",
        "application/x-bibtex, application/x-bibtex",
        "application/x-research-info-systems, application/x-research-info-systems",
        "application/vnd.citationstyles.csl+json, application/vnd.citationstyles.csl+json",
        "application/json, application/json",
        "*/*, application/json",
        "application/*, application/json",
        "'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', application/json",
        "'application/json;q=0.4, application/gexf+xml', application/gexf+xml",
        "'application/gexf+xml;q=0.4, application/json', application/json"
    })
    void acceptChoosesTheForm(String accept, String type) {
        HttpResponse<String> answer = get("/api/v1/slices/" + MASQUELIER, "Accept", accept);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(varies(answer)).contains("accept");
    }

    @Test
    void aFormNobodyHasIsNotAcceptable() {
        HttpResponse<String> answer = get("/api/v1/slices/" + MASQUELIER, "Accept", "image/png");
        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({
        "slices/name:timothee-masquelier?format=xls, 'one of json, bibtex, csl, csv-edges, csv-nodes, gexf, graphml, jsonld, ris, vosviewer'",
        "slices/name:timothee-masquelier?format=, 'one of json, bibtex, csl, csv-edges, csv-nodes, gexf, graphml, jsonld, ris, vosviewer'",
        "works/arxiv:2102.04159?format=gexf, 'one of json, bibtex, csl, ris'",
        "slices/name:timothee-masquelier?format=bibtex&works=0, 'a graph with works in it for bibtex, ris and csl; show works, or choose another format'",
        "slices/name:timothee-masquelier?format=gexf&works=31, a whole number from 0 to 30"
    })
    void whatCannotBeExportedSaysWhatIsAllowed(String path, String allowed) {
        HttpResponse<String> answer = get("/api/v1/" + path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(JsonMapper.shared().readTree(answer.body()).path("allowed").asString())
                .isEqualTo(allowed);
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

    @Test
    void configuredSitesMayReadSlicesAndOthersMayNot() {
        for (String path : List.of("/api/v1/slices/", "/embed/slices/")) {
            HttpResponse<String> friend = get(path + MASQUELIER, "Origin", FRIEND);
            assertThat(allowed(friend)).contains(FRIEND);
            assertThat(varies(friend)).contains("origin");
            HttpResponse<String> other = get(path + MASQUELIER, "Origin", "https://other.example");
            assertThat(other.statusCode()).isEqualTo(200);
            assertThat(allowed(other)).isEmpty();
            assertThat(varies(other)).contains("origin");
        }
        assertThat(allowed(get("/api/v1/researchers/" + MASQUELIER, "Origin", FRIEND))).isEmpty();
    }

    @Test
    void preflightAllowsReadingAlone() throws Exception {
        assertThat(allowed(preflight(FRIEND, "GET"))).contains(FRIEND);
        assertThat(allowed(preflight(FRIEND, "DELETE"))).isEmpty();
        assertThat(allowed(preflight("https://other.example", "GET"))).isEmpty();
    }

    @Test
    void theScriptMayBeLoadedFromAnywhere() {
        HttpResponse<String> script = get("/assets/embed.js", "Origin", "https://other.example");
        assertThat(script.statusCode()).isEqualTo(200);
        assertThat(script.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(script.headers().firstValue("Cross-Origin-Resource-Policy"))
                .contains("cross-origin");
    }

    private static Optional<String> allowed(HttpResponse<String> answer) {
        return answer.headers().firstValue("Access-Control-Allow-Origin");
    }

    private static List<String> varies(HttpResponse<String> answer) {
        return answer.headers().allValues("Vary").stream()
                .flatMap(value -> Stream.of(value.toLowerCase(Locale.ROOT).split(",")))
                .map(String::strip)
                .toList();
    }

    private HttpResponse<String> preflight(String origin, String method) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(uri("/embed/slices/" + MASQUELIER))
                        .header("Origin", origin)
                        .header("Access-Control-Request-Method", method)
                        .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                        .build();
        return answer(request);
    }

    private static List<String> ids(JsonNode slice) {
        return Stream.concat(
                        Stream.of(slice.at("/focus/id").asString()),
                        texts(slice.path("nodes"), "id").stream())
                .toList();
    }

    private static List<String> texts(JsonNode array, String member) {
        return array.valueStream().map(each -> each.path(member).asString()).toList();
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

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return answer(request.build());
    }

    private HttpResponse<String> post(String path, Map<String, ?> body) {
        return send(path, JsonMapper.shared().writeValueAsString(body));
    }

    private HttpResponse<String> send(String path, String body) {
        return answer(
                HttpRequest.newBuilder(uri(path))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static HttpResponse<String> answer(HttpRequest request) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
