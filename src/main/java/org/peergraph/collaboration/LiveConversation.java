package org.peergraph.collaboration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.Graph;
import org.peergraph.mail.Letter;
import org.peergraph.mail.Outbox;

/** One conversation as one browser follows it. */
final class LiveConversation {

    private static final CypherFile LIVE = CypherFile.named("collaboration/live");
    private static final CypherFile LOOKING = CypherFile.named("collaboration/looking");
    private static final CypherFile LOOKED_AWAY = CypherFile.named("collaboration/looked-away");

    /** Three silences: a browser that is gone is noticed before. */
    private static final Duration LOOK = Duration.ofSeconds(45);

    private final Graph graph;
    private final Messages messages;
    private final Outbox outbox;
    private final Clock clock;
    private final Follower follower;

    /**
     * Who follows.
     *
     * @param session hash of the session it lives with
     * @param letter what tells them of a message nobody has shown them
     */
    record Follower(String conversation, String account, String session, Optional<Letter> letter) {

        String seat() {
            return Keys.seat(conversation, account);
        }
    }

    LiveConversation(
            Graph graph, Messages messages, Outbox outbox, Clock clock, Follower follower) {
        this.graph = graph;
        this.messages = messages;
        this.outbox = outbox;
        this.clock = clock;
        this.follower = follower;
    }

    String account() {
        return follower.account();
    }

    Instant now() {
        return clock.instant();
    }

    /** Number of the newest message; nothing once it may be followed no longer. */
    OptionalInt newest() {
        return graph
                .read(
                        LIVE,
                        Map.of(
                                "seat", follower.seat(),
                                "session", follower.session(),
                                "now", clock.millis()),
                        row -> row.integer("messages"))
                .stream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    List<Message> after(int number) {
        return messages.after(follower.conversation(), follower.account(), number);
    }

    void seen() {
        messages.seen(follower.conversation(), follower.account());
    }

    /** For a while no mail is needed. */
    void looking() {
        graph.write(
                LOOKING,
                Map.of(
                        "seat",
                        follower.seat(),
                        "until",
                        clock.instant().plus(LOOK).toEpochMilli()));
    }

    /** What has come in between and was not shown is told by mail. */
    void lookedAway() {
        graph.write(
                LOOKED_AWAY,
                transaction -> {
                    boolean tell =
                            transaction.run(LOOKED_AWAY, Map.of("seat", follower.seat())).stream()
                                    .anyMatch(row -> row.flag("tell"));
                    if (tell) {
                        follower.letter().ifPresent(mail -> outbox.put(transaction, mail));
                    }
                    return tell;
                });
    }
}
