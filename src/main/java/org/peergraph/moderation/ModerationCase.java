package org.peergraph.moderation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that may need a decision, with all it can be decided by.
 *
 * @param id within its queue
 * @param title one line: who wants what
 * @param state one line: where it stands and why
 * @param subject path of the page it is about; null where the case has none but its own
 * @param about what that page is called; empty for none
 * @param since when it was asked
 * @param sides what speaks for each party, to be read side by side
 * @param choices what can be decided; none if nothing can
 */
public record ModerationCase(
        String id,
        String title,
        String state,
        @Nullable String subject,
        String about,
        Instant since,
        List<Side> sides,
        List<Choice> choices) {

    /** What one party, or a source, says. */
    public record Side(String heading, List<Fact> facts) {}

    /**
     * @param source who says so; empty for this service
     * @param at when it was proven or said; null if that is not known
     */
    public record Fact(String name, String value, String source, @Nullable Instant at) {}

    /**
     * @param value what the form sends
     * @param label what a moderator reads
     */
    public record Choice(String value, String label) {}
}
