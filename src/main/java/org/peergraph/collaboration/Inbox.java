package org.peergraph.collaboration;

import java.time.Clock;
import java.util.Map;
import org.peergraph.account.CurrentAccount;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.Graph;
import org.springframework.stereotype.Component;

/**
 * What waits for whoever is signed in; readers are asked nothing. Templates call it {@code #inbox}.
 */
@Component("inbox")
public class Inbox {

    private static final CypherFile WAITING = CypherFile.named("collaboration/waiting");

    private final Graph graph;
    private final CurrentAccount current;
    private final Clock clock;

    Inbox(Graph graph, CurrentAccount current, Clock clock) {
        this.graph = graph;
        this.current = current;
        this.clock = clock;
    }

    /** Invitations to answer and conversations with something not seen. */
    public int waiting() {
        return current.find()
                .flatMap(
                        who ->
                                graph.readOne(
                                        WAITING,
                                        Map.of(
                                                "account",
                                                who.id(),
                                                "open",
                                                clock.instant().minus(Quota.OPEN).toEpochMilli()),
                                        row -> row.integer("waiting")))
                .orElse(0);
    }
}
