package org.peergraph.collaboration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peergraph.account.SignedIn;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.Graph;
import org.peergraph.graph.GraphTransaction;
import org.peergraph.graph.Row;
import org.peergraph.mail.Letter;
import org.peergraph.mail.Outbox;
import org.peergraph.web.ConflictException;
import org.peergraph.web.TooManyAttemptsException;
import org.springframework.stereotype.Component;

/** What is written in conversations, and whether it has been looked at. */
@Component
class Messages {

    /** Messages of one page; twice what a screen shows. */
    static final int PART = 50;

    static final String HAS_LEFT = "Whoever you had this conversation with has left.";

    private static final CypherFile BEFORE = CypherFile.named("collaboration/messages");
    private static final CypherFile AFTER = CypherFile.named("collaboration/messages-after");
    private static final CypherFile SENT_SINCE = CypherFile.named("collaboration/sent-since");
    private static final CypherFile SEND = CypherFile.named("collaboration/message-send");
    private static final CypherFile SEEN = CypherFile.named("collaboration/seen");
    private static final Duration HOUR = Duration.ofHours(1);

    private final Graph graph;
    private final Letters letters;
    private final Outbox outbox;
    private final Clock clock;

    Messages(Graph graph, Letters letters, Outbox outbox, Clock clock) {
        this.graph = graph;
        this.letters = letters;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * The newest messages before one, oldest of them first; one more than {@link #PART} if there
     * are still earlier ones.
     */
    List<Message> before(String conversation, String account, int number) {
        return graph.read(
                        BEFORE,
                        Map.of(
                                "conversation", conversation,
                                "account", account,
                                "before", number,
                                "limit", PART + 1),
                        Messages::message)
                .reversed();
    }

    /** The first messages after one, oldest first. */
    List<Message> after(String conversation, String account, int number) {
        return graph.read(
                AFTER,
                Map.of(
                        "conversation", conversation,
                        "account", account,
                        "after", number,
                        "limit", PART),
                Messages::message);
    }

    /**
     * Writes to the other, with the mail that tells of it where one is due, or does neither; the
     * same message sent again is the same. What the other has blocked reaches nobody.
     *
     * @throws ConflictException if the other has left or is blocked by whoever writes
     * @throws TooManyAttemptsException past {@link Quota#MESSAGES_AN_HOUR}
     */
    void send(Conversation conversation, SignedIn who, WrittenText text, String form) {
        Person reader = conversation.other();
        if (reader == null) {
            throw new ConflictException(HAS_LEFT);
        }
        if (conversation.blocked()) {
            throw new ConflictException(Obstacle.BLOCKED.sentence());
        }
        String other = reader.account();
        Optional<Letter> letter = letters.written(other, who.name(), conversation.id());
        Map<String, Object> parameters =
                Map.of(
                        "id", Keys.message(conversation.id(), who.id(), text, form),
                        "mine", Keys.seat(conversation.id(), who.id()),
                        "theirs", Keys.seat(conversation.id(), other),
                        "text", text.value(),
                        "now", clock.millis());
        graph.write(
                SEND,
                transaction -> {
                    PairLock.take(transaction, who.id(), other);
                    withinQuota(transaction, who.id());
                    List<Row> written = transaction.run(SEND, parameters);
                    if (written.stream().anyMatch(row -> row.flag("tell"))) {
                        letter.ifPresent(mail -> outbox.put(transaction, mail));
                    }
                    return written.size();
                });
    }

    /** Whoever has this seat has looked at everything. */
    void seen(String conversation, String account) {
        graph.write(SEEN, Map.of("seat", Keys.seat(conversation, account)));
    }

    private void withinQuota(GraphTransaction transaction, String account) {
        Instant since = clock.instant().minus(HOUR);
        Row sent =
                transaction
                        .run(SENT_SINCE, Map.of("account", account, "since", since.toEpochMilli()))
                        .getFirst();
        if (sent.integer("sent") >= Quota.MESSAGES_AN_HOUR) {
            Instant first = Instant.ofEpochMilli(sent.longInteger("first"));
            throw new TooManyAttemptsException(Duration.between(since, first));
        }
    }

    private static Message message(Row row) {
        return new Message(
                row.integer("number"),
                row.flag("mine"),
                row.findText("text"),
                row.findText("withheld"),
                Instant.ofEpochMilli(row.longInteger("sentAt")));
    }
}
