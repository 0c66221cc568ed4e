package org.peergraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service on an embedded store with the sample, asked over HTTP. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ServiceIT {

    private static final String MASQUELIER = "name:timothee-masquelier";

    @LocalServerPort private int port;

    @DynamicPropertySource
    static void freshStore(DynamicPropertyRegistry registry) throws IOException {
        Path folder = Files.createTempDirectory("peergraph-it");
        registry.add("peergraph.graph.store", () -> folder.resolve("neo4j").toString());
        registry.add("peergraph.import.rejects", () -> folder.resolve("rejects").toString());
        registry.add("peergraph.sample", () -> true);
    }

    @Test
    void firstStartHasTheSample() {
        JsonNode stats = json("/api/v1/stats");
        assertThat(stats.at("/nodes/works").asInt()).isEqualTo(7);
        assertThat(stats.at("/nodes/researchers").asInt()).isEqualTo(19);
        assertThat(stats.at("/lastImport/source").asString()).isEqualTo("arxiv");
    }

    @Test
    void researcherTellsFiguresAndTrustWithItsParts() {
        JsonNode researcher = json("/api/v1/researchers/" + MASQUELIER);
        assertThat(researcher.path("name").asString()).isEqualTo("Timothée Masquelier");
        assertThat(researcher.path("matchedByNameOnly").asBoolean()).isTrue();
        assertThat(researcher.path("works").asInt()).isEqualTo(7);
        int sum = 0;
        for (JsonNode part : researcher.at("/trust/parts")) {
            sum += part.path("points").asInt();
        }
        assertThat(researcher.at("/trust/score").asInt()).isEqualTo(sum).isEqualTo(23);
        assertThat(researcher.at("/trust/band").asString()).isEqualTo("EMERGING");
    }

    @Test
    void ranksCollaboratorsByStrengthAndTermsAddUpToIt() {
        JsonNode items = json("/api/v1/researchers/" + MASQUELIER + "/collaborators").path("items");
        assertThat(items.get(0).path("name").asString()).isEqualTo("Saeed Reza Kheradpisheh");
        for (JsonNode collaborator : items) {
            double sum = 0;
            JsonNode terms = collaborator.path("terms");
            assertThat(terms.path("total").asInt()).isEqualTo(collaborator.path("works").asInt());
            for (JsonNode term : terms.path("items")) {
                sum += term.path("term").asDouble();
            }
            assertThat(sum + collaborator.path("rest").asDouble())
                    .isCloseTo(
                            collaborator.path("strength").asDouble(),
                            org.assertj.core.data.Offset.offset(1e-9));
        }
    }

    @Test
    void sliceSaysWhatItShowsAndWhatItLeavesOut() {
        JsonNode slice = json("/api/v1/slices/" + MASQUELIER + "?researchers=3");
        assertThat(slice.at("/truncation/researcher/total").asInt()).isEqualTo(18);
        assertThat(slice.at("/truncation/researcher/shown").asInt()).isEqualTo(3);
        JsonNode next = json(slice.at("/truncation/researcher/next").asString());
        assertThat(next.at("/truncation/researcher/shown").asInt()).isEqualTo(3);
        assertThat(next.at("/nodes/0/id")).isNotIn(ids(slice)).isNotEqualTo(slice.at("/focus/id"));
        assertThat(slice.at("/truncation/work/shown").asInt()).isEqualTo(7);
    }

    private static List<JsonNode> ids(JsonNode slice) {
        return slice.path("nodes").valueStream().map(node -> node.path("id")).toList();
    }

    @Test
    void sliceWithinYearsCountsTheWorksOfThoseYearsAlone() {
        JsonNode slice =
                json("/api/v1/slices/" + MASQUELIER + "?from=2021&to=2021&kinds=researcher,work");
        assertThat(slice.at("/truncation/work/total").asInt()).isEqualTo(4);
        assertThat(
                        slice.path("nodes")
                                .valueStream()
                                .filter(n -> n.path("kind").asString().equals("work")))
                .allMatch(work -> work.path("year").asInt() == 2021);
        assertThat(
                        json("/api/v1/slices/" + MASQUELIER + "?from=2021")
                                .at("/truncation/topic/shown")
                                .asInt())
                .isEqualTo(6);
        assertThat(slice.at("/parameters/from").asInt()).isEqualTo(2021);
        assertThat(slice.path("version").asLong()).isPositive();
    }

    @Test
    void stepGivesOnlyWhatIsNewAndEveryEdgeThatTouchesIt() {
        JsonNode first = json("/api/v1/slices/" + MASQUELIER + "?researchers=3&works=0&topics=0");
        List<String> screen =
                Stream.concat(Stream.of(MASQUELIER), ids(first).stream().map(JsonNode::asString))
                        .toList();
        JsonNode step =
                post(
                        "/api/v1/slices/expand",
                        JsonMapper.shared()
                                .writeValueAsString(
                                        Map.of(
                                                "expand",
                                                "name:saeed-reza-kheradpisheh",
                                                "nodes",
                                                screen)));
        List<String> fresh = ids(step).stream().map(JsonNode::asString).toList();
        assertThat(fresh).isNotEmpty().doesNotContainAnyElementsOf(screen);
        assertThat(step.path("edges").valueStream().toList())
                .isNotEmpty()
                .allMatch(
                        edge ->
                                fresh.contains(edge.path("source").asString())
                                        || fresh.contains(edge.path("target").asString())
                                        || edge.path("source").asString().contains("kheradpisheh")
                                        || edge.path("target").asString().contains("kheradpisheh"));
        assertThat(
                        step.path("edges")
                                .valueStream()
                                .anyMatch(
                                        edge ->
                                                edge.path("source").asString().equals(MASQUELIER)
                                                        || edge.path("target")
                                                                .asString()
                                                                .equals(MASQUELIER)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{nonsense",
                "[1]",
                "{\"nodes\":[]}",
                "{\"expand\":\"W1\",\"nodes\":[\"no id\"]}"
            })
    void stepsThatCannotBeReadAreProblemsOfTheCaller(String body) {
        HttpResponse<String> response = send("/api/v1/slices/expand", body);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(response.body()).doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "arxiv:2102.04159",
                "2102.04159",
                "2102.04159v2",
                "https://arxiv.org/abs/2102.04159",
                "10.48550/arXiv.2102.04159",
                "https://doi.org/10.48550/arXiv.2102.04159"
            })
    void anyFormOfAnIdentifierFindsTheWork(String id) {
        assertThat(json("/api/v1/works/" + id).at("/summary/title").asString())
                .isEqualTo("Deep Residual Learning in Spiking Neural Networks");
        assertThat(json("/api/v1/works/" + id + "/authors").path("total").asInt()).isEqualTo(6);
        assertThat(json("/api/v1/slices/" + id).at("/focus/kind").asString()).isEqualTo("work");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/works/W404, 404, id, W404",
        "/api/v1/researchers/name:nobody, 404, id, name:nobody",
        "/api/v1/slices/no-such-thing, 404, id, no-such-thing",
        "/api/v1/topics/arxiv:cs.NE/works?limit=201, 400, allowed, a whole number from 1 to 200",
        "/api/v1/topics/arxiv:cs.NE/works?limit=x, 400, parameter, limit",
        "/api/v1/topics/arxiv:cs.NE/works?cursor=x, 400, parameter, cursor",
        "/api/v1/slices/arxiv:cs.NE?works=31, 400, parameter, works",
        "/api/v1/slices/arxiv:cs.NE?form=2020, 400, parameter, form",
        "/api/v1/slices/arxiv:cs.NE?from=2020&to=2019, 400, allowed, a whole number from 2020 to 2100",
        "/api/v1/slices/arxiv:cs.NE?weighting=fame, 400, allowed, 'one of newman, works, recent'",
        "/api/v1/slices/arxiv:cs.NE?minStrength=-1, 400, parameter, minStrength",
        "/api/v1/slices/arxiv:cs.NE?halfLife=0.4, 400, allowed, a number from 0.5 to 100.0",
        "/api/v1/search, 400, parameter, q",
        "/api/v1/search?q=a&kind=person, 400, parameter, kind",
        "/api/v1/nothing, 404, title, No such address"
    })
    void errorsAreProblemDetailsThatNameTheThing(
            String path, int status, String member, String value) {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(JsonMapper.shared().readTree(response.body()).path(member).asString())
                .isEqualTo(value);
        assertThat(response.body()).doesNotContain("Exception").doesNotContain("org.peergraph");
    }

    @ParameterizedTest
    @ValueSource(strings = {"timothee masquelier", "MASQUELIER Timothée", "masq", "masquelyer"})
    void searchFoldsAccentsCaseAndOrderAndForgivesALetter(String words) {
        JsonNode hits =
                json("/api/v1/autocomplete?q=" + words.replace(" ", "%20").replace("é", "%C3%A9"));
        assertThat(hits.get(0).path("id").asString()).isEqualTo(MASQUELIER);
        assertThat(hits.get(0).path("hint").asString()).contains("7 works");
    }

    @Test
    void unchangedGraphAnswers304() {
        String tag =
                get("/api/v1/researchers/" + MASQUELIER).headers().firstValue("ETag").orElseThrow();
        assertThat(get("/api/v1/researchers/" + MASQUELIER, "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search?q=spiking",
                "/researchers/name:timothee-masquelier",
                "/researchers/name:timothee-masquelier/collaborators",
                "/works/arxiv:2102.04159",
                "/works/arxiv:2102.04159/authors",
                "/topics/arxiv:cs.NE",
                "/topics/arxiv:cs.NE/adjacent",
                "/topics/arxiv:cs.NE/institutions",
                "/collaborations/name:timothee-masquelier/name:wei-fang",
                "/adjacencies/arxiv:cs.NE/arxiv:cs.CV",
                "/slices/arxiv:cs.NE"
            })
    void pagesAreCompleteAndStrict(String path) {
        HttpResponse<String> page = get(path);
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        assertThat(page.body()).contains("<h1").contains("</html>").doesNotContain(" style=\"");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'self'")
                .doesNotContain("unsafe");
    }

    @Test
    void strongestFormOfAnIdIsTheAddress() {
        HttpResponse<String> response = get("/works/https://arxiv.org/abs/2102.04159");
        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location").orElseThrow())
                .endsWith("/works/arxiv:2102.04159");
    }

    @Test
    void unknownPersonsPageOffersCloseNames() {
        HttpResponse<String> page = get("/researchers/name:timothee-maskelier");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.headers().firstValue("Content-Type").orElse("")).contains("text/html");
    }

    @Test
    void actuatorTellsHealthAndMetricsAndNothingMore() {
        assertThat(json("/actuator/health").path("status").asString()).isEqualTo("UP");
        assertThat(get("/actuator/prometheus").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/env").statusCode()).isEqualTo(404);
        assertThat(json("/v3/api-docs").path("paths").size()).isGreaterThan(15);
    }

    private JsonNode json(String path) {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(response.body());
    }

    private JsonNode post(String path, String body) {
        HttpResponse<String> response = send(path, body);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(response.body());
    }

    private HttpResponse<String> send(String path, String body) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
