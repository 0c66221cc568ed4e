package org.peergraph.graph;

/** What can go wrong at the door to the database. */
public abstract sealed class GraphException extends RuntimeException
        permits CarryingOverException,
                EntityNotFoundException,
                GraphUnavailableException,
                OfflineImportException,
                QueryTimedOutException,
                StoreInUseException,
                StoreNotEmptyException {

    GraphException(String message) {
        super(message);
    }

    GraphException(String message, Throwable cause) {
        super(message, cause);
    }
}
