package org.peergraph.graph;

import java.time.Duration;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilder;
import org.neo4j.harness.Neo4jBuilders;

/**
 * One Neo4j Harness for all tests of a run; each test begins with an empty graph and the schema.
 */
public final class SharedNeo4j {

    private static final Neo4j NEO4J = start();
    private static final Driver DRIVER = GraphDatabase.driver(NEO4J.boltURI(), AuthTokens.none());

    static {
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(
                                () -> {
                                    DRIVER.close();
                                    NEO4J.close();
                                }));
    }

    private SharedNeo4j() {}

    private static Neo4j start() {
        Neo4jBuilder builder = Neo4jBuilders.newInProcessBuilder().withDisabledServer();
        DataScience.PROCEDURES.forEach(builder::withProcedure);
        return builder.build();
    }

    /** The door to an emptied graph. */
    public static Graph emptyGraph() {
        Graph graph = graph(Duration.ofSeconds(10));
        try (var session = DRIVER.session()) {
            session.run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS")
                    .consume();
        }
        new GraphSchema(graph).apply();
        return graph;
    }

    /** The door to the graph as it is, with a time limit for reads. */
    public static Graph graph(Duration readLimit) {
        return new Graph(DRIVER, null, readLimit, Duration.ofMinutes(5));
    }

    /** The version of a graph that others may write to. */
    public static GraphVersion version(Graph graph) {
        return new GraphVersion(graph, new Commits(false), Duration.ofSeconds(1));
    }

    /** Where other processes and services reach it, without a password. */
    public static java.net.URI uri() {
        return NEO4J.boltURI();
    }

    /** A session for questions only tests ask. */
    public static Driver driver() {
        return DRIVER;
    }
}
