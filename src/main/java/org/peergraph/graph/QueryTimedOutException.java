package org.peergraph.graph;

import java.time.Duration;

/** A query passed its time limit and was ended in the database. */
public final class QueryTimedOutException extends GraphException {

    private final CypherFile query;

    public QueryTimedOutException(CypherFile query, Duration limit, Throwable cause) {
        super(
                "The query %s did not finish within %d s and was stopped."
                        .formatted(query.name(), limit.toSeconds()),
                cause);
        this.query = query;
    }

    /** The query that was ended. */
    public CypherFile query() {
        return query;
    }
}
