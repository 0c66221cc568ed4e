package org.peergraph.collaboration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peergraph.claim.OwnedRecord;
import org.peergraph.web.Mention;

/**
 * Where somebody is invited, or told why not.
 *
 * @param to whom
 * @param own records to write as
 * @param as own id of the one that is chosen; null if there is none
 * @param why what speaks for it; null without a record to write as
 * @param form key of the form
 */
public record InvitePage(
        Mention to,
        List<OwnedRecord> own,
        @Nullable String as,
        Opening opening,
        @Nullable WhyYouTwo why,
        String form) {

    public Purpose[] purposes() {
        return Purpose.values();
    }

    public int longest() {
        return WrittenText.LONGEST;
    }
}
