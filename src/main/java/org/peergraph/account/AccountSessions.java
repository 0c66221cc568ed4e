package org.peergraph.account;

import java.time.Clock;
import java.util.Map;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.Graph;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** All sessions of an account together, and those nobody came back to. */
@Component
class AccountSessions {

    private static final CypherFile COUNT = CypherFile.named("account/sessions-count");
    private static final CypherFile END = CypherFile.named("account/sessions-end");
    private static final CypherFile FORGET = CypherFile.named("account/expired-forget");

    private final Graph graph;
    private final Clock clock;

    AccountSessions(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /** In how many browsers the account is signed in. */
    int count(String account) {
        return graph.readOne(
                        COUNT,
                        Map.of("account", account, "now", clock.millis()),
                        row -> row.integer("sessions"))
                .orElse(0);
    }

    /** Signs the account out everywhere. */
    void end(String account) {
        graph.write(END, Map.of("account", account));
    }

    /** Sessions and links whose time is over. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
    void forgetExpired() {
        graph.write(FORGET, Map.of("now", clock.millis(), "limit", 10_000));
    }
}
