package org.peergraph.web;

import java.time.Duration;

/** Somebody asks more often than anybody who means it would. */
public final class TooManyAttemptsException extends RuntimeException {

    private final Duration wait;

    public TooManyAttemptsException(Duration wait) {
        super("That was asked too often. Try again in " + inWords(wait) + ".");
        this.wait = wait;
    }

    /** How long until it may be asked again. */
    public Duration retryAfter() {
        return wait;
    }

    private static String inWords(Duration wait) {
        long minutes = wait.plusSeconds(59).toMinutes();
        return minutes <= 1 ? "a minute" : minutes + " minutes";
    }
}
