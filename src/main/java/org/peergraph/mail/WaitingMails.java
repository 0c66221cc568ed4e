package org.peergraph.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.Graph;
import org.peergraph.graph.GraphTransaction;
import org.peergraph.graph.Row;
import org.springframework.stereotype.Component;

/**
 * Takes mails out of the outbox, one at a time, and says what became of them. A mail is leased:
 * nobody else takes it meanwhile, and it is free again if its taker dies.
 */
@Component
class WaitingMails {

    /** Longer than a mail server may take over all its answers; see the time limits of SMTP. */
    static final Duration LEASE = Duration.ofMinutes(5);

    private static final CypherFile DUE = CypherFile.named("mail/due");
    private static final CypherFile LOCK = CypherFile.named("mail/lock");
    private static final CypherFile TAKE = CypherFile.named("mail/take");
    private static final CypherFile SETTLE = CypherFile.named("mail/settle");
    private static final CypherFile POSTPONE = CypherFile.named("mail/postpone");
    private static final CypherFile FORGET = CypherFile.named("mail/forget");

    /** How many of those due are looked at: two senders seldom want the same. */
    private static final int LOOKED_AT = 10;

    private final Graph graph;
    private final Clock clock;

    WaitingMails(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /** The next mail whose time has come, leased. */
    Optional<WaitingMail> take() {
        for (String id : due()) {
            Optional<WaitingMail> taken = take(id);
            if (taken.isPresent()) {
                return taken;
            }
        }
        return Optional.empty();
    }

    private List<String> due() {
        return graph.read(
                DUE, Map.of("now", clock.millis(), "limit", LOOKED_AT), row -> row.text("id"));
    }

    /** Nothing if another sender was faster. */
    private Optional<WaitingMail> take(String id) {
        String lease = UUID.randomUUID().toString();
        Map<String, Object> taken =
                Map.of(
                        "id",
                        id,
                        "now",
                        clock.millis(),
                        "until",
                        clock.instant().plus(LEASE).toEpochMilli(),
                        "lease",
                        lease);
        return graph.write(TAKE, transaction -> lockAndTake(transaction, id, taken)).stream()
                .findFirst()
                .map(row -> WaitingMail.of(row, lease));
    }

    /** What is read before the lock may be out of date behind it, so that is a query of its own. */
    private static List<Row> lockAndTake(
            GraphTransaction transaction, String id, Map<String, Object> taken) {
        transaction.run(LOCK, Map.of("id", id));
        return transaction.run(TAKE, taken);
    }

    void sent(WaitingMail mail) {
        settle(mail, "sent", null);
    }

    void givenUp(WaitingMail mail, String problem) {
        settle(mail, "failed", problem);
    }

    private void settle(WaitingMail mail, String state, @Nullable String problem) {
        Map<String, @Nullable Object> settled = new HashMap<>();
        settled.put("id", mail.id());
        settled.put("lease", mail.lease());
        settled.put("state", state);
        settled.put("problem", problem);
        settled.put("now", clock.millis());
        graph.write(SETTLE, settled);
    }

    void postpone(WaitingMail mail, Duration delay, String problem) {
        Instant next = clock.instant().plus(delay);
        graph.write(
                POSTPONE,
                Map.of(
                        "id", mail.id(),
                        "lease", mail.lease(),
                        "problem", problem,
                        "nextAt", next.toEpochMilli()));
    }

    /** Removes mails that were settled longer ago than this, at most so many. */
    void forget(Duration age, int limit) {
        graph.write(
                FORGET,
                Map.of("before", clock.instant().minus(age).toEpochMilli(), "limit", limit));
    }
}
