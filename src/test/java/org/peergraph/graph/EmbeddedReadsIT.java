package org.peergraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** Reads without Bolt give what reads over Bolt give. */
class EmbeddedReadsIT {

    @TempDir private static Path folder;

    private static EmbeddedNeo4j database;
    private static Driver driver;

    @BeforeAll
    static void start() {
        database = EmbeddedNeo4j.start(folder.resolve("store"), 64 << 20);
        driver =
                GraphDatabase.driver(
                        database.endpoint().uri(),
                        AuthTokens.basic("neo4j", database.endpoint().password()));
        // Neo4j's importer stores narrow numbers; Cypher alone would store wide ones.
        try (var transaction = database.database().beginTx()) {
            var node = transaction.createNode();
            node.setProperty("int", 7);
            node.setProperty("float", 0.5f);
            node.setProperty("ints", new int[] {1, 2});
            node.setProperty("texts", new String[] {"a", "b"});
            transaction.commit();
        }
    }

    @AfterAll
    static void stop() {
        driver.close();
        database.close();
    }

    @Test
    void giveTheSameValuesAsTheDriver() {
        CypherFile query =
                new CypherFile(
                        "values",
                        "MATCH (n) UNWIND [1, 2] AS row RETURN row, n.int, n.float, n.ints, n.texts, n.none,"
                                + " [[n.int, n.texts, null]] AS nested, n {.*, deep: {x: n.ints}} AS map,"
                                + " datetime('2026-01-02T03:04:05Z') AS time, date('2026-01-02') AS date,"
                                + " $list AS list, $map AS given, true AS flag, 1.5 AS decimal");
        Map<String, @Nullable Object> parameters =
                Map.of("list", List.of(1, "x"), "map", Map.of("a", List.of(2L)));
        Duration limit = Duration.ofSeconds(10);
        try (EmbeddedReads reads = new EmbeddedReads(database.database(), limit)) {
            assertThat(reads.read(query, parameters, Row::columns))
                    .hasSize(2)
                    .isEqualTo(
                            new DriverReads(driver, null, limit)
                                    .read(query, parameters, Row::columns));
        }
    }

    @Test
    void endInTheDatabaseAtTheTimeLimit() {
        CypherFile endless =
                new CypherFile(
                        "endless",
                        "UNWIND range(1, 1000000000000) AS i RETURN count(sqrt(i)) AS n");
        try (EmbeddedReads reads = new EmbeddedReads(database.database(), Duration.ofMillis(300))) {
            assertThatThrownBy(() -> reads.read(endless, Map.of(), Row::columns))
                    .isInstanceOf(QueryTimedOutException.class)
                    .hasMessageContaining("endless");
            assertThat(
                            reads.read(
                                    new CypherFile(
                                            "running",
                                            "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS"
                                                    + " 'sqrt' AND NOT currentQuery CONTAINS 'SHOW' RETURN currentQuery"),
                                    Map.of(),
                                    Row::columns))
                    .isEmpty();
        }
    }

    @Test
    void neverChangeTheGraph() {
        try (EmbeddedReads reads = new EmbeddedReads(database.database(), Duration.ofSeconds(10))) {
            reads.read(new CypherFile("write", "CREATE (:Written)"), Map.of(), Row::columns);
            assertThat(
                            reads.read(
                                    new CypherFile("count", "MATCH (n:Written) RETURN n"),
                                    Map.of(),
                                    Row::columns))
                    .isEmpty();
        }
    }
}
