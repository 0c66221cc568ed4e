package org.peergraph;

/** The application did not start; Spring has already told why. */
final class StartFailedException extends RuntimeException {

    StartFailedException(Throwable told) {
        super(told);
    }
}
