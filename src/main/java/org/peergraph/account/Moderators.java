package org.peergraph.account;

import java.util.List;
import java.util.Map;
import org.peergraph.audit.AuditLog;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.Graph;
import org.springframework.stereotype.Component;

/** Who moderates. Each change is in the log of what was done, or neither is. */
@Component
class Moderators {

    private static final CypherFile SET = CypherFile.named("account/moderator-set");

    private final Graph graph;
    private final Accounts accounts;
    private final AuditLog log;

    Moderators(Graph graph, Accounts accounts, AuditLog log) {
        this.graph = graph;
        this.accounts = accounts;
        this.log = log;
    }

    /** By name. */
    List<Account> list() {
        return accounts.findByModeratorTrueOrderByName();
    }

    void add(String account, SignedIn by) {
        set(account, true, by);
    }

    void remove(String account, SignedIn by) {
        set(account, false, by);
    }

    private void set(String account, boolean moderator, SignedIn by) {
        graph.write(
                SET,
                transaction -> {
                    var changed =
                            transaction.run(
                                    SET, Map.of("account", account, "moderator", moderator));
                    if (!changed.isEmpty()) {
                        String what = moderator ? "made a moderator: " : "no longer a moderator: ";
                        log.write(transaction, by.id(), what + name(account), "/moderators", null);
                    }
                    return changed;
                });
    }

    private String name(String account) {
        return accounts.findById(account).map(Account::name).orElse(account);
    }
}
