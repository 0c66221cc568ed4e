package org.peergraph.graph;

import java.nio.file.Path;
import java.time.Duration;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** An embedded store in a folder, opened for a test's questions. */
public final class OpenedStore implements AutoCloseable {

    /** Enough for the small graphs of tests. */
    private static final long PAGE_CACHE = 64L << 20;

    private final EmbeddedNeo4j database;
    private final Driver driver;

    public OpenedStore(Path store) {
        database = EmbeddedNeo4j.start(store, PAGE_CACHE);
        driver =
                GraphDatabase.driver(
                        database.endpoint().uri(),
                        AuthTokens.basic("neo4j", database.endpoint().password()));
    }

    public Driver driver() {
        return driver;
    }

    /** The door to the store, with its schema. */
    public Graph graph() {
        Graph graph = new Graph(driver, null, Duration.ofMinutes(1), Duration.ofMinutes(5));
        new GraphSchema(graph).apply();
        return graph;
    }

    @Override
    public void close() {
        driver.close();
        database.close();
    }
}
