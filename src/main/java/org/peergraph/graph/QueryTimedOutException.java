package org.peergraph.graph;

import java.time.Duration;

/** A query passed its time limit and was ended in the database. */
public final class QueryTimedOutException extends GraphException {

    public QueryTimedOutException(CypherFile query, Duration limit, Throwable cause) {
        super(
                "The query %s did not finish within %d seconds and was stopped."
                        .formatted(query.name(), limit.toSeconds()),
                cause);
    }
}
