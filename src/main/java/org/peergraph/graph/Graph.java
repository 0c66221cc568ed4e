package org.peergraph.graph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.TransactionConfig;

/**
 * The only door to Neo4j: runs the queries kept in files.
 *
 * <p>Reads go straight to a database in this process; elsewhere they run in read transactions, so a
 * cluster may route them to a replica. Writes are retried by the driver on transient errors. Both
 * are ended in the database when they pass their time limit.
 */
public class Graph {

    private final Driver driver;
    private final @Nullable String database;
    private final Reads reads;
    private final Duration writeLimit;
    private final Commits commits;

    /** Everything over Bolt. */
    public Graph(
            Driver driver, @Nullable String database, Duration readLimit, Duration writeLimit) {
        this(
                driver,
                database,
                new DriverReads(driver, database, readLimit),
                writeLimit,
                new Commits(false));
    }

    /** Writes over Bolt; what is committed there is seen by the reads at once. */
    Graph(
            Driver driver,
            @Nullable String database,
            Reads reads,
            Duration writeLimit,
            Commits commits) {
        this.driver = driver;
        this.database = database;
        this.reads = reads;
        this.writeLimit = writeLimit;
        this.commits = commits;
    }

    /** All rows of a read query. */
    public <T> List<T> read(CypherFile query, Map<String, ?> parameters, Function<Row, T> mapping) {
        return reads.read(query, parameters, mapping);
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
        return DriverFailures.translating(
                main,
                timeLimit,
                () -> {
                    List<Runnable> afterCommit = new ArrayList<>();
                    try (var session = driver.session(Sessions.of(database, AccessMode.WRITE))) {
                        T result =
                                session.executeWrite(
                                        transaction -> {
                                            afterCommit.clear();
                                            return work.apply(
                                                    new GraphTransaction(transaction, afterCommit));
                                        },
                                        limit);
                        afterCommit.forEach(Runnable::run);
                        return result;
                    } finally {
                        // Even after an error: the commit may have arrived and its answer not.
                        commits.more();
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
        DriverFailures.translating(
                new CypherFile("a change of the schema", statement),
                writeLimit,
                () -> {
                    try (var session = driver.session(Sessions.of(database, AccessMode.WRITE))) {
                        return session.run(statement).consume();
                    }
                });
    }
}
