package org.peergraph.collaboration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as one of the two who have it sees it.
 *
 * @param own record they have it as, own id
 * @param other null once they have left
 * @param blocked whether they have blocked the other
 * @param unseen messages they have not looked at
 */
public record Conversation(
        String id,
        Purpose purpose,
        Instant openedAt,
        String own,
        @Nullable Person other,
        boolean blocked,
        int unseen) {

    /** Whether a message would go anywhere. */
    public boolean open() {
        return other != null && !blocked;
    }
}
