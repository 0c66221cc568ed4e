package org.peergraph.web;

/** What is asked for does not go together with what is there; nothing was changed. */
public class ConflictException extends RuntimeException {

    /**
     * @param message what stands against what, and what to do
     */
    public ConflictException(String message) {
        super(message);
    }
}
