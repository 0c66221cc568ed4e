package org.peergraph.mail;

import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.Graph;
import org.peergraph.graph.SharedNeo4j;

/** An empty outbox, and a clock that goes on when it is told to. */
abstract class MailTests {

    static final String TO = "ada@example.org";

    final MovedClock clock = new MovedClock();
    final Outbox outbox = new Outbox(clock);

    Graph graph;
    WaitingMails mails;

    static final class MovedClock extends Clock {
        private volatile Instant now = Instant.parse("2026-11-26T10:00:00Z");

        void goOn(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @BeforeEach
    void emptyOutbox() {
        graph = SharedNeo4j.emptyGraph();
        mails = new WaitingMails(graph, clock);
    }

    void put(Letter letter) {
        graph.write(
                CypherFile.named("mail/put"),
                transaction -> {
                    outbox.put(transaction, letter);
                    return letter;
                });
    }

    static InternetAddress from() throws Exception {
        return new InternetAddress("Peergraph <post@peergraph.example>", true);
    }

    /** States of all mails, such as {@code sent sent}. */
    String states() {
        try (var session = SharedNeo4j.driver().session()) {
            return String.join(
                    " ",
                    session.run("MATCH (m:Mail:Made) RETURN m.state AS state ORDER BY m.createdAt")
                            .list(row -> row.get("state").asString()));
        }
    }
}
