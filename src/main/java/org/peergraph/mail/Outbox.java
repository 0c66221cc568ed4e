package org.peergraph.mail;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.GraphTransaction;
import org.springframework.stereotype.Component;

/**
 * Where mail waits. It is put there in the transaction that causes it, so neither is without the
 * other.
 */
@Component
public class Outbox {

    private static final CypherFile PUT = CypherFile.named("mail/put");

    private final Clock clock;

    Outbox(Clock clock) {
        this.clock = clock;
    }

    public void put(GraphTransaction transaction, Letter letter) {
        transaction.run(
                PUT,
                Map.of(
                        "id", "mail:" + UUID.randomUUID(),
                        "to", letter.to(),
                        "subject", letter.subject(),
                        "text", letter.text(),
                        "now", clock.millis()));
    }
}
