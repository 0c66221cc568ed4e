package org.peergraph.mail;

/** Whoever is to take a mail has refused it for good: there is no such address. */
final class UndeliverableException extends RuntimeException {

    UndeliverableException(String problem, Throwable cause) {
        super(problem, cause);
    }
}
