package org.peergraph.claim;

import java.util.Locale;

/** What has become of a claim. */
public enum ClaimState {
    /** Waits for a moderator: what was proven does not tie the person to the record. */
    PENDING("waits for a moderator"),
    /** Waits for a moderator: something stands against it. */
    CONTESTED("contested and waits for a moderator"),
    ACCEPTED("accepted"),
    REFUSED("refused"),
    WITHDRAWN("withdrawn");

    private final String words;

    ClaimState(String words) {
        this.words = words;
    }

    /** As one reads it. */
    public String words() {
        return words;
    }

    /** Whether somebody still has to decide. */
    public boolean open() {
        return this == PENDING || this == CONTESTED;
    }

    /** As the graph keeps it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ClaimState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
