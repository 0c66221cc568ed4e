package org.peergraph.graph;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** Queries that commit together. */
public final class GraphTransaction {

    private final TransactionContext transaction;

    GraphTransaction(TransactionContext transaction) {
        this.transaction = transaction;
    }

    /** Runs a query and returns all its rows. */
    public List<Row> run(CypherFile query, Map<String, ?> parameters) {
        return transaction.run(query.text(), copy(parameters)).list(GraphTransaction::row);
    }

    static Row row(Record driverRecord) {
        return new Row(copy(driverRecord.asMap()));
    }

    @SuppressWarnings("unchecked")
    static Map<String, @Nullable Object> copy(Map<String, ?> parameters) {
        return (Map<String, @Nullable Object>) parameters;
    }
}
