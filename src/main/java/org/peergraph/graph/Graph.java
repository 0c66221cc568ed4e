package org.peergraph.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;

/**
 * The only door to Neo4j: runs the queries kept in files.
 *
 * <p>Reads run in read transactions, so a cluster may route them to a replica; writes are retried
 * by the driver on transient errors. Both are ended in the database when they pass their time
 * limit.
 */
public class Graph {

    private final Driver driver;
    private final @Nullable String database;
    private final Duration readLimit;
    private final Duration writeLimit;

    public Graph(
            Driver driver, @Nullable String database, Duration readLimit, Duration writeLimit) {
        this.driver = driver;
        this.database = database;
        this.readLimit = readLimit;
        this.writeLimit = writeLimit;
    }

    /** All rows of a read query. */
    public <T> List<T> read(CypherFile query, Map<String, ?> parameters, Function<Row, T> mapping) {
        TransactionConfig limit = TransactionConfig.builder().withTimeout(readLimit).build();
        return translating(
                query,
                readLimit,
                () -> {
                    try (var session = driver.session(sessionConfig(AccessMode.READ))) {
                        return session.executeRead(
                                transaction ->
                                        transaction
                                                .run(
                                                        query.text(),
                                                        GraphTransaction.copy(parameters))
                                                .list(r -> mapping.apply(GraphTransaction.row(r))),
                                limit);
                    }
                });
    }

    /** The single row of a read query, if there is one. */
    public <T> Optional<T> readOne(
            CypherFile query, Map<String, ?> parameters, Function<Row, T> mapping) {
        return read(query, parameters, mapping).stream().findFirst();
    }

    /**
     * Runs several queries in one write transaction; the work may be run again after a transient
     * error, so it must have no effects outside the graph.
     */
    public <T> T write(CypherFile main, Function<GraphTransaction, T> work) {
        return write(main, work, writeLimit);
    }

    private <T> T write(CypherFile main, Function<GraphTransaction, T> work, Duration timeLimit) {
        TransactionConfig limit = TransactionConfig.builder().withTimeout(timeLimit).build();
        return translating(
                main,
                timeLimit,
                () -> {
                    try (var session = driver.session(sessionConfig(AccessMode.WRITE))) {
                        return session.executeWrite(
                                transaction -> work.apply(new GraphTransaction(transaction)),
                                limit);
                    }
                });
    }

    /** Runs one query in a write transaction of its own. */
    public List<Row> write(CypherFile query, Map<String, ?> parameters) {
        return write(query, transaction -> transaction.run(query, parameters));
    }

    /** Runs one query that may take longer than writes usually do. */
    public List<Row> write(CypherFile query, Map<String, ?> parameters, Duration timeLimit) {
        return write(query, transaction -> transaction.run(query, parameters), timeLimit);
    }

    /** Runs a statement that manages its own transactions or changes the schema. */
    void execute(String statement) {
        translating(
                new CypherFile("a change of the schema", statement),
                writeLimit,
                () -> {
                    try (var session = driver.session(sessionConfig(AccessMode.WRITE))) {
                        return session.run(statement).consume();
                    }
                });
    }

    private SessionConfig sessionConfig(AccessMode mode) {
        SessionConfig.Builder config = SessionConfig.builder().withDefaultAccessMode(mode);
        return database == null ? config.build() : config.withDatabase(database).build();
    }

    private static <T> T translating(CypherFile query, Duration limit, Supplier<T> work) {
        try {
            return work.get();
        } catch (ServiceUnavailableException
                | SessionExpiredException
                | AuthenticationException e) {
            throw new GraphUnavailableException("The database does not answer.", e);
        } catch (ClientException | TransientException e) {
            if (isTimeout(e)) {
                throw new QueryTimedOutException(query, limit, e);
            }
            if (e instanceof TransientException) {
                throw new GraphUnavailableException("The database is too busy to answer.", e);
            }
            throw e;
        }
    }

    private static boolean isTimeout(Neo4jException e) {
        return e.code().contains("TransactionTimedOut");
    }
}
