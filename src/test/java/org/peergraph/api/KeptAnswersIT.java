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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peergraph.Peergraph;
import org.peergraph.concurrency.ChildJvm;
import org.peergraph.graph.ServedStore;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** What is asked again is answered without the database, and never after a commit. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class KeptAnswersIT {

    private static final String SLICE = "/api/v1/slices/name:timothee-masquelier";

    @TempDir private static Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private ServedStore store;

    @LocalServerPort private int port;
    @Autowired private BeanFactory service;

    @DynamicPropertySource
    static void freshStore(DynamicPropertyRegistry registry) {
        registry.add("peergraph.graph.store", () -> folder.resolve("neo4j").toString());
        registry.add("peergraph.import.rejects", () -> folder.resolve("rejects").toString());
        registry.add("peergraph.sample", () -> true);
    }

    @BeforeEach
    void look() {
        store = new ServedStore(service);
    }

    @AfterEach
    void hangUp() {
        client.close();
    }

    @Test
    void whoHasThePresentVersionIsToldSoWithoutTheDatabase() {
        for (String path : List.of(SLICE, "/researchers/name:timothee-masquelier", "/")) {
            String tag = tag(get(path));
            long before = store.transactions();
            for (int i = 0; i < 20; i++) {
                assertThat(get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
            }
            assertThat(store.transactions()).as(path).isEqualTo(before);
        }
    }

    @Test
    void aSliceIsReadOnceAVersion() {
        String first = get(SLICE).body();
        long before = store.transactions();

        assertThat(get(SLICE).body()).isEqualTo(first);
        assertThat(store.transactions()).isEqualTo(before);

        assertThat(get(SLICE + "?works=3").body()).isNotEqualTo(first);
        assertThat(store.transactions()).isEqualTo(before + 1);
        assertThat(get("/actuator/prometheus").body())
                .contains("cache_gets_total{cache=\"slices\",result=\"hit\"}");
    }

    @Test
    void aCommitOverBoltShowsInTheNextAnswer() {
        try (var driver = store.driver();
                var session = driver.session()) {
            for (int i = 1; i <= 20; i++) {
                String tag = tag(get(SLICE));
                session.run(
                                "MATCH (v:GraphVersion) SET v.number = v.number + 1 WITH v"
                                        + " MATCH (r:Researcher {id: 'name:timothee-masquelier'})"
                                        + " SET r.name = 'Name ' + $i",
                                Map.of("i", i))
                        .consume();

                HttpResponse<String> next = get(SLICE, "If-None-Match", tag);
                assertThat(next.statusCode()).isEqualTo(200);
                assertThat(next.body()).contains("\"label\":\"Name " + i + "\"");
                assertThat(tag(next)).isNotEqualTo(tag).contains("-" + version(next));
            }
        }
    }

    @Test
    void anImportInAnotherProcessShowsInTheNextAnswer() throws Exception {
        HttpResponse<String> before = get(SLICE);
        Path works = folder.resolve("one-more.jsonl");
        Files.writeString(
                works,
                """
                {"id":"2401.00001","title":"One more","categories":"cs.NE","authors_parsed":\
                [["Masquelier","Timothée",""],["Newcomer","Nina",""]],"versions":[{"created":"Mon, 1 Jan 2024 00:00:00 GMT"}],\
                "update_date":"2024-01-01","abstract":"More."}
                """);

        ChildJvm importing = importing(works);
        assertThat(importing.end()).as(importing::output).isZero();

        HttpResponse<String> after = get(SLICE, "If-None-Match", tag(before));
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(after.body()).contains("name:nina-newcomer");
        assertThat(version(after)).isGreaterThan(version(before));
    }

    private static ChildJvm importing(Path works) throws IOException {
        return ChildJvm.run(
                folder.resolve("output"),
                Peergraph.class,
                "import",
                "arxiv",
                works.toString(),
                "--peergraph.graph.store=" + folder.resolve("neo4j"),
                "--peergraph.import.rejects=" + folder.resolve("more-rejects"));
    }

    private static String tag(HttpResponse<String> response) {
        return response.headers().firstValue("ETag").orElseThrow();
    }

    private static long version(HttpResponse<String> slice) {
        return JsonMapper.shared().readTree(slice.body()).path("version").asLong();
    }

    private HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
