package org.peergraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Past its time limit a query is over, for the caller and for the database. */
class TimeLimitIT {

    private static final CypherFile ENDLESS =
            new CypherFile(
                    "slice/endless",
                    "UNWIND range(1, 1000000000000) AS i WITH i WHERE i < 0 RETURN count(i) AS endless");

    @BeforeAll
    static void schema() {
        SharedNeo4j.emptyGraph();
    }

    @Test
    void tooLongAReadEndsInTimeAndLeavesNothingRunning() throws InterruptedException {
        Graph graph = SharedNeo4j.graph(Duration.ofSeconds(1));
        Instant began = Instant.now();

        assertThatThrownBy(() -> graph.read(ENDLESS, Map.of(), row -> row))
                .isInstanceOfSatisfying(
                        QueryTimedOutException.class,
                        e -> assertThat(e.query()).isEqualTo(ENDLESS));

        assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(20));
        for (int tries = 0; tries < 50 && !running().isEmpty(); tries++) {
            Thread.sleep(100);
        }
        assertThat(running()).isEmpty();
    }

    @Test
    void aReadWithinItsLimitIsAnswered() {
        CypherFile quick = new CypherFile("quick", "RETURN 1 AS one");
        assertThat(
                        SharedNeo4j.graph(Duration.ofSeconds(10))
                                .read(quick, Map.of(), row -> row.integer("one")))
                .containsExactly(1);
    }

    private static List<String> running() {
        try (var session = SharedNeo4j.driver().session()) {
            return session
                    .run("SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery AS query")
                    .list(row -> row.get("query").asString(""))
                    .stream()
                    .filter(query -> query.contains("endless"))
                    .filter(query -> !query.contains("SHOW TRANSACTIONS"))
                    .toList();
        }
    }
}
