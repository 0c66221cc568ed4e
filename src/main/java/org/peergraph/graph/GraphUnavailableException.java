package org.peergraph.graph;

/** The database cannot be reached or does not take the query now. */
public final class GraphUnavailableException extends GraphException {

    public GraphUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
