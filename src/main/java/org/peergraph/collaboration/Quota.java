package org.peergraph.collaboration;

import java.time.Duration;

/**
 * How many invitations somebody may send, by how well their claim is proven.
 *
 * @param perDay within any 24 hours
 * @param waiting that nobody has answered yet
 */
public record Quota(int perDay, int waiting) {

    /** An invitation nobody answers lapses: a month is longer than a holiday. */
    static final Duration OPEN = Duration.ofDays(30);

    /** Ten times what a lively conversation has; a program that writes is stopped by it. */
    static final int MESSAGES_AN_HOUR = 120;

    /** What somebody may send whose record is claimed at this level. */
    static Quota ofLevel(int level) {
        if (level >= 4) {
            // The institution vouches; a conference's organiser writes to a programme committee.
            return new Quota(20, 40);
        }
        // An ORCID iD takes a minute to make, a mailed link less: fewer for whoever shows less.
        return level == WritingRule.PROVEN_LEVEL ? new Quota(10, 20) : new Quota(3, 5);
    }
}
