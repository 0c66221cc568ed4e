package org.peergraph.graph;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** Queries that commit together. */
public final class GraphTransaction {

    private final TransactionContext transaction;
    private final List<Runnable> afterCommit;

    GraphTransaction(TransactionContext transaction, List<Runnable> afterCommit) {
        this.transaction = transaction;
        this.afterCommit = afterCommit;
    }

    /** Runs a query and returns all its rows. */
    public List<Row> run(CypherFile query, Map<String, ?> parameters) {
        return transaction.run(query.text(), copy(parameters)).list(GraphTransaction::row);
    }

    /** Lets something be done once this is committed, and only then. */
    public void afterCommit(Runnable work) {
        afterCommit.add(work);
    }

    static Row row(Record driverRecord) {
        return new Row(copy(driverRecord.asMap()));
    }

    @SuppressWarnings("unchecked")
    static Map<String, @Nullable Object> copy(Map<String, ?> parameters) {
        return (Map<String, @Nullable Object>) parameters;
    }
}
