package org.peergraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peergraph.Peergraph;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.Graph;
import org.peergraph.graph.SharedNeo4j;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What a reader gets from a question that takes too long, and what the database then does. All
 * questions of the service itself are bounded, so an endless one is asked beside them.
 */
class TimeLimitServiceIT {

    private static final CypherFile ENDLESS =
            new CypherFile(
                    "path/people",
                    "UNWIND range(1, 1000000000000) AS unending WITH unending WHERE unending < 0"
                            + " RETURN count(unending) AS it");

    @TempDir private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private ConfigurableApplicationContext service;

    @BeforeEach
    void start() {
        SharedNeo4j.emptyGraph();
        service =
                new SpringApplicationBuilder(Peergraph.class, Endless.class)
                        .run(
                                "--server.port=0",
                                "--peergraph.sample=false",
                                "--spring.neo4j.uri=" + SharedNeo4j.uri(),
                                "--peergraph.graph.read-limit=1s",
                                "--peergraph.mail.folder=" + folder.resolve("mail"),
                                "--peergraph.import.rejects=" + folder.resolve("rejects"));
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void tooLongAQuestionIsRefusedWithWhatToNarrowAndLeavesNothingRunning() throws Exception {
        HttpResponse<String> answer = get("/api/v1/endless", "application/json");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
        assertThat(answer.body())
                .contains("path/people did not finish within 1 s and was stopped")
                .contains("fewer 'steps', a 'minStrength'")
                .doesNotContain("Exception");
        assertThat(running()).isEmpty();

        HttpResponse<String> page = get("/endless", "text/html");

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("<h1").contains("fewer &#39;steps&#39;");
        assertThat(running()).isEmpty();
    }

    private HttpResponse<String> get(String path, String accept)
            throws IOException, InterruptedException {
        String port = service.getEnvironment().getRequiredProperty("local.server.port");
        return client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Accept", accept)
                        .build(),
                BodyHandlers.ofString());
    }

    /** Its transaction ends when the database next looks, so that is given a moment. */
    private static List<String> running() throws InterruptedException {
        List<String> running = unending();
        for (int tries = 0; tries < 50 && !running.isEmpty(); tries++) {
            Thread.sleep(100);
            running = unending();
        }
        return running;
    }

    private static List<String> unending() {
        try (var session = SharedNeo4j.driver().session()) {
            return session
                    .run("SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery AS query")
                    .list(row -> row.get("query").asString(""))
                    .stream()
                    .filter(query -> query.contains("unending"))
                    .toList();
        }
    }

    @RestController
    static class Endless {

        private final Graph graph;

        Endless(Graph graph) {
            this.graph = graph;
        }

        @GetMapping({"/endless", "/api/v1/endless"})
        List<Integer> get() {
            return graph.read(ENDLESS, Map.of(), row -> row.integer("it"));
        }
    }
}
