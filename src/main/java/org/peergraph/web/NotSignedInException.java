package org.peergraph.web;

/** Nobody is signed in, and the address is for somebody who is. */
public final class NotSignedInException extends RuntimeException {

    public NotSignedInException() {
        super("Sign in first.");
    }
}
