package org.peergraph.collaboration;

import org.peergraph.web.BadParameterException;
import org.peergraph.web.GivenText;
import org.peergraph.web.Parameter;

/**
 * What somebody has filled in to report something.
 *
 * @param note empty for nothing
 * @param block whether they want to hear nothing more
 */
record Complaint(ReportReason reason, String note, boolean block) {

    /** A moderator decides by what was written, not by what is said of it. */
    static final int LONGEST = 1_000;

    /**
     * Reads what was sent.
     *
     * @throws BadParameterException if the reason is none of ours or the note unfit
     */
    static Complaint of(String reason, String note, boolean block) {
        Parameter given = Parameter.of("reason", reason);
        if (given.isEmpty()) {
            throw given.refused("what is wrong with it");
        }
        return new Complaint(
                given.choice(ReportReason.OTHER), GivenText.lines("note", note, 0, LONGEST), block);
    }
}
