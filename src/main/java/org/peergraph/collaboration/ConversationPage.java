package org.peergraph.collaboration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a conversation.
 *
 * @param messages the oldest of them first
 * @param earlier number before which there are more; null if these are the first
 * @param newest whether the part ends with the newest message
 * @param form key of the form
 */
public record ConversationPage(
        Conversation conversation,
        List<Message> messages,
        @Nullable Integer earlier,
        boolean newest,
        String form) {

    /** Number of the last message shown. */
    public int last() {
        return messages.isEmpty() ? 0 : messages.getLast().number();
    }

    public int longest() {
        return WrittenText.LONGEST;
    }

    public ReportReason[] reasons() {
        return ReportReason.values();
    }

    /** Those the other has written, which can be reported. */
    public List<Message> theirs() {
        return messages.stream().filter(message -> !message.mine()).toList();
    }

    /** The last part of a list that holds one entry more where there are earlier ones. */
    static ConversationPage of(Conversation conversation, List<Message> found, boolean newest) {
        boolean more = found.size() > Messages.PART;
        List<Message> shown = more ? found.subList(1, found.size()) : found;
        return new ConversationPage(
                conversation,
                shown,
                more ? shown.getFirst().number() : null,
                newest,
                FormKey.next());
    }
}
