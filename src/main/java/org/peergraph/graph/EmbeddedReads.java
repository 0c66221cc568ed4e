package org.peergraph.graph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.DatabaseShutdownException;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.QueryExecutionException;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;
import org.neo4j.kernel.api.exceptions.Status;

/**
 * Reads straight from the database in this process, without Bolt. Nothing is ever committed.
 *
 * <p>Queries run on threads of their own: a request's virtual thread would keep one of the few
 * carriers as long as its query takes, and nobody else would be answered.
 */
final class EmbeddedReads implements Reads, AutoCloseable {

    /** As many as the driver has connections; further reads wait for one to end. */
    private static final int MOST_AT_ONCE = 100;

    private static final int IDLE_SECONDS = 60;

    private final GraphDatabaseService database;
    private final Duration limit;
    private final ThreadPoolExecutor threads =
            new ThreadPoolExecutor(
                    MOST_AT_ONCE,
                    MOST_AT_ONCE,
                    IDLE_SECONDS,
                    TimeUnit.SECONDS,
                    new LinkedBlockingQueue<>(),
                    Thread.ofPlatform().daemon().name("graph-read-", 0).factory());

    EmbeddedReads(GraphDatabaseService database, Duration limit) {
        this.database = database;
        this.limit = limit;
        threads.allowCoreThreadTimeOut(true);
    }

    @Override
    public <T> List<T> read(CypherFile query, Map<String, ?> parameters, Function<Row, T> mapping) {
        Future<List<T>> answer = threads.submit(() -> rows(query, parameters, mapping));
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw translated(query, Objects.requireNonNullElse(e.getCause(), e));
        } catch (InterruptedException e) {
            // A query that runs goes on to its limit: an interrupted read would close a file of the
            // store.
            answer.cancel(false);
            Thread.currentThread().interrupt();
            throw new GraphUnavailableException("Interrupted while reading.", e);
        }
    }

    private <T> List<T> rows(
            CypherFile query, Map<String, ?> parameters, Function<Row, T> mapping) {
        try (Transaction transaction = database.beginTx(limit.toMillis(), TimeUnit.MILLISECONDS);
                Result result =
                        transaction.execute(query.text(), GraphTransaction.copy(parameters))) {
            List<T> rows = new ArrayList<>();
            while (result.hasNext()) {
                rows.add(mapping.apply(new Row(EmbeddedValues.plain(result.next()))));
            }
            return rows;
        }
    }

    private RuntimeException translated(CypherFile query, Throwable cause) {
        String code = code(cause);
        if (code.contains("TransactionTimedOut")) {
            return new QueryTimedOutException(query, limit, cause);
        }
        if (code.contains("TransientError")) {
            return new GraphUnavailableException("The database is too busy to answer.", cause);
        }
        if (cause instanceof DatabaseShutdownException) {
            return new GraphUnavailableException("The database does not answer.", cause);
        }
        return cause instanceof RuntimeException unchecked
                ? unchecked
                : new IllegalStateException(query.name(), cause);
    }

    private static String code(@Nullable Throwable cause) {
        return switch (cause) {
            case QueryExecutionException e -> e.getStatusCode();
            case Status.HasStatus e -> e.status().code().serialize();
            case null, default -> "";
        };
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
