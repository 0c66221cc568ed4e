package org.peergraph.collaboration;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peergraph.web.Wording;

/**
 * A message as a browser that follows is told it.
 *
 * @param withheld why moderators took the text away; {@code parts} is empty then
 * @param when {@code sentAt} as pages write it
 */
record LiveMessage(
        int number,
        boolean mine,
        @Nullable String withheld,
        List<TextPart> parts,
        Instant sentAt,
        String when) {

    private static final Wording WORDING = new Wording();

    static LiveMessage of(Message message) {
        return new LiveMessage(
                message.number(),
                message.mine(),
                message.withheld(),
                message.parts(),
                message.sentAt(),
                WORDING.moment(message.sentAt()));
    }
}
