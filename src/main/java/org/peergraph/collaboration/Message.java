package org.peergraph.collaboration;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has written in a conversation.
 *
 * @param number its place, 1 for the first
 * @param mine whether whoever reads has written it
 * @param text null where moderators withheld it
 * @param withheld why they did; null where they did not
 */
public record Message(
        int number,
        boolean mine,
        @Nullable String text,
        @Nullable String withheld,
        Instant sentAt) {

    public List<TextPart> parts() {
        return text == null ? List.of() : TextPart.of(text);
    }
}
