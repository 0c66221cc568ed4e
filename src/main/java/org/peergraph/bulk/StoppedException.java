package org.peergraph.bulk;

/** A thread ended because another one failed or the load was interrupted. */
final class StoppedException extends RuntimeException {

    StoppedException() {
        super("The load was stopped.");
    }
}
