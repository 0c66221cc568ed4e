package org.peergraph.bulk;

/** The staging database could not do its part: no disk left, a damaged file, or a defect. */
final class StagingException extends RuntimeException {

    StagingException(String message, Throwable cause) {
        super(message, cause);
    }
}
