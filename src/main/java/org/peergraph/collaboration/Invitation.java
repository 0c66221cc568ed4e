package org.peergraph.collaboration;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as one of the two it is between sees it.
 *
 * @param sent whether they have sent it
 * @param own record of theirs it is about, own id
 * @param other who the other is
 * @param text null where moderators withheld it
 * @param withheld why they did; null where they did not
 * @param conversation what an accepted one leads to
 */
public record Invitation(
        String id,
        boolean sent,
        String own,
        Person other,
        Purpose purpose,
        @Nullable String text,
        @Nullable String withheld,
        InvitationState state,
        Instant createdAt,
        String conversation) {

    public boolean waits() {
        return state == InvitationState.PENDING;
    }

    public List<TextPart> parts() {
        return text == null ? List.of() : TextPart.of(text);
    }
}
