package org.peergraph.collaboration;

import java.time.Instant;
import java.util.Locale;

/** How far an invitation has come. */
public enum InvitationState {
    PENDING("Not answered yet"),
    ACCEPTED("Accepted"),
    DECLINED("Declined"),
    WITHDRAWN("Withdrawn"),
    LAPSED("Not answered within a month"),
    /** By a block; its sender never sees this state. */
    ENDED("Ended by your block");

    private final String sentence;

    InvitationState(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What is told of a stored state to the sender or the recipient. */
    static InvitationState told(String word, Instant createdAt, boolean sender, Instant now) {
        InvitationState stored = valueOf(word.toUpperCase(Locale.ROOT));
        InvitationState state = sender && stored == ENDED ? PENDING : stored;
        return state == PENDING && createdAt.plus(Quota.OPEN).isBefore(now) ? LAPSED : state;
    }
}
