package org.peergraph.mail;

/** A mail could not be handed over now. */
class DeliveryFailedException extends RuntimeException {

    DeliveryFailedException(String problem, Throwable cause) {
        super(problem, cause);
    }
}
