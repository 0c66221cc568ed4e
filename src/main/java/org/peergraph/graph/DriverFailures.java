package org.peergraph.graph;

import java.time.Duration;
import java.util.function.Supplier;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;

/** Tells what the driver says went wrong as this package's own exceptions. */
final class DriverFailures {

    private DriverFailures() {}

    static <T> T translating(CypherFile query, Duration limit, Supplier<T> work) {
        try {
            return work.get();
        } catch (ServiceUnavailableException
                | SessionExpiredException
                | AuthenticationException e) {
            throw new GraphUnavailableException("The database does not answer.", e);
        } catch (ClientException | TransientException e) {
            if (e.code().contains("TransactionTimedOut")) {
                throw new QueryTimedOutException(query, limit, e);
            }
            if (e instanceof TransientException) {
                throw new GraphUnavailableException("The database is too busy to answer.", e);
            }
            throw e;
        }
    }
}
