package org.peergraph.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.peergraph.Peergraph;
import org.peergraph.account.Visitor;
import org.peergraph.concurrency.AtOnce;
import org.peergraph.graph.SharedNeo4j;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Two instances of the service on one graph, each with a postman and a folder of its own. */
@Timeout(240)
class TwoServicesIT {

    private static final Pattern LINK = Pattern.compile("/sign-in/link/\\S+");
    private static final int PEOPLE = 12;

    @TempDir private Path folder;

    private final List<ConfigurableApplicationContext> services = new ArrayList<>();

    @BeforeEach
    void start() {
        SharedNeo4j.emptyGraph();
        services.add(service("one"));
        services.add(service("two"));
    }

    @AfterEach
    void stop() {
        services.forEach(ConfigurableApplicationContext::close);
    }

    @Test
    void lettersSessionsAndClaimsAreOnesOfBoth() throws Exception {
        List<Visitor> people =
                IntStream.range(0, PEOPLE).mapToObj(i -> new Visitor(site(i))).toList();
        atOnce(i -> people.get(i).post("/sign-in/email", Map.of("email", email(i))));
        while (!ask("MATCH (m:Mail) RETURN DISTINCT m.state AS it", "").equals(List.of("sent"))) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        assertThat(letters("one").size() + letters("two").size()).isEqualTo(PEOPLE);
        assertThat(letters("one")).doesNotContainAnyElementsOf(letters("two"));

        for (int i = 0; i < PEOPLE; i++) {
            assertThat(people.get(i).post(link(email(i)), Map.of()).statusCode()).isEqualTo(302);
            Visitor elsewhere = new Visitor(site(i + 1));
            elsewhere.takeSession(people.get(i).session().orElseThrow());
            assertThat(elsewhere.get("/account").body()).contains(email(i));
        }

        for (int i = 0; i < PEOPLE / 2; i++) {
            ask(
                    "CREATE (r:Researcher {id: $it, name: 'Ada', works: 1}) RETURN r.id AS it",
                    "name:ada-" + i);
        }
        atOnce(i -> people.get(i).post("/researchers/name:ada-" + i / 2 + "/claim", Map.of()));
        for (int i = 0; i < PEOPLE / 2; i++) {
            assertThat(
                            ask(
                                    "MATCH (c:Claim {researcher: $it}) RETURN c.state AS it ORDER BY it",
                                    "name:ada-" + i))
                    .containsExactly("contested", "pending");
        }
    }

    /** Everybody sends something at the same instant, every other one to the other service. */
    private static void atOnce(IntFunction<HttpResponse<String>> sending) throws Exception {
        List<Callable<Integer>> all =
                IntStream.range(0, PEOPLE)
                        .<Callable<Integer>>mapToObj(i -> () -> sending.apply(i).statusCode())
                        .toList();
        assertThat(AtOnce.all(all)).isSubsetOf(200, 302);
    }

    private static String email(int number) {
        return "person" + number + "@example.org";
    }

    private static String link(String email) {
        Matcher link =
                LINK.matcher(ask("MATCH (m:Mail {to: $it}) RETURN m.text AS it", email).getFirst());
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private List<String> letters(String service) throws IOException {
        Path mail = folder.resolve(service);
        if (!Files.exists(mail)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(mail)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private URI site(int number) {
        return URI.create(
                "http://127.0.0.1:"
                        + services.get(Math.floorMod(number, services.size()))
                                .getEnvironment()
                                .getRequiredProperty("local.server.port"));
    }

    private ConfigurableApplicationContext service(String name) {
        return new SpringApplicationBuilder(Peergraph.class)
                .run(
                        "--server.port=0",
                        "--peergraph.sample=false",
                        "--spring.neo4j.uri=" + SharedNeo4j.uri(),
                        "--peergraph.mail.folder=" + folder.resolve(name),
                        "--peergraph.import.rejects=" + folder.resolve("rejects"));
    }

    private static List<String> ask(String query, String it) {
        try (var session = SharedNeo4j.driver().session()) {
            return session.run(query, Map.of("it", it)).list(row -> row.get("it").asString());
        }
    }
}
