package org.peergraph.collaboration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.Graph;
import org.peergraph.graph.GraphTransaction;
import org.peergraph.graph.Row;
import org.springframework.stereotype.Component;

/** Tells who can invite whom: a page asks it, and the transaction that invites asks it again. */
@Component
class Openings {

    private static final CypherFile BETWEEN = CypherFile.named("collaboration/between");
    private static final CypherFile NEAR = CypherFile.named("collaboration/near");
    private static final Duration DAY = Duration.ofDays(1);

    private final Graph graph;
    private final Clock clock;

    Openings(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /** Asks a question, in a transaction or not. */
    private interface Questions {
        List<Row> ask(CypherFile query, Map<String, ?> parameters);
    }

    /**
     * Whether an account can invite whoever owns a record.
     *
     * @param own record to write as; nothing if the account owns none
     * @param recipient nothing if nobody owns the record
     */
    Opening of(String account, Optional<Party> own, Optional<Party> recipient) {
        if (recipient.filter(party -> party.account().equals(account)).isPresent()) {
            return Opening.barredBy(Obstacle.OWN_RECORD);
        }
        if (recipient.isEmpty()) {
            return Opening.barredBy(Obstacle.UNCLAIMED);
        }
        return own.map(
                        from ->
                                between(
                                        from,
                                        recipient.get(),
                                        (query, given) -> graph.read(query, given, row -> row)))
                .orElse(Opening.barredBy(Obstacle.NO_RECORD));
    }

    /** The same within a transaction that holds the lock of the two. */
    Opening of(Party from, Party to, GraphTransaction transaction) {
        return between(from, to, transaction::run);
    }

    private Opening between(Party from, Party to, Questions questions) {
        Instant now = clock.instant();
        Row row =
                questions
                        .ask(
                                BETWEEN,
                                Map.of(
                                        "from", from.account(),
                                        "to", to.account(),
                                        "conversation",
                                                Keys.conversation(from.account(), to.account()),
                                        "day", now.minus(DAY).toEpochMilli(),
                                        "open", now.minus(Quota.OPEN).toEpochMilli()))
                        .getFirst();
        Standing standing = new Standing(row, from, now);
        return standing.opening(standing.rule() == WritingRule.NEAR && near(from, to, questions));
    }

    private static boolean near(Party a, Party b, Questions questions) {
        return questions.ask(NEAR, Map.of("a", a.researcher(), "b", b.researcher())).stream()
                .anyMatch(row -> row.flag("near"));
    }
}
