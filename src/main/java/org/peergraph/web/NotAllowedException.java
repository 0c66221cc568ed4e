package org.peergraph.web;

/** Whoever is signed in may not do this. */
public final class NotAllowedException extends RuntimeException {

    /**
     * @param who who may, in words that end the sentence "This is for …"
     */
    public NotAllowedException(String who) {
        super("This is for " + who + ".");
    }
}
