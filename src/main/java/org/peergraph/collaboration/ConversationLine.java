package org.peergraph.collaboration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A conversation in the list of all.
 *
 * @param other null once they have left
 * @param lastAt when somebody wrote last
 * @param unseen messages not looked at
 */
public record ConversationLine(
        String id, @Nullable Person other, Purpose purpose, Instant lastAt, int unseen) {}
