package org.peergraph.collaboration;

import org.jspecify.annotations.Nullable;

/**
 * One invitation, with what speaks for it.
 *
 * @param why null where it cannot be told
 */
public record InvitationPage(Invitation invitation, @Nullable WhyYouTwo why) {

    public ReportReason[] reasons() {
        return ReportReason.values();
    }
}
