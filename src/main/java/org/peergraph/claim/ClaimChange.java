package org.peergraph.claim;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.peergraph.audit.AuditLog;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.Graph;
import org.peergraph.graph.GraphTransaction;
import org.peergraph.trust.TrustDerivation;
import org.peergraph.web.EntityLinks;
import org.springframework.stereotype.Component;

/**
 * Changes claims one after the other, whoever asks at the same instant: each change is judged by
 * what the one before left, is told in the history and the audit log, and moves trust with it.
 */
@Component
class ClaimChange {

    private static final CypherFile LOCK = CypherFile.named("importer/lock");
    private static final CypherFile GROW = CypherFile.named("importer/grow-version");
    private static final CypherFile TOUCHED = CypherFile.named("claim/touched");

    private final Graph graph;
    private final ClaimStore store;
    private final TrustDerivation trust;
    private final AuditLog audit;
    private final EntityLinks links;

    ClaimChange(
            Graph graph,
            ClaimStore store,
            TrustDerivation trust,
            AuditLog audit,
            EntityLinks links) {
        this.graph = graph;
        this.store = store;
        this.trust = trust;
        this.audit = audit;
        this.links = links;
    }

    /** Runs a change while nobody else changes a claim. */
    <T> T alone(Function<GraphTransaction, T> change) {
        return graph.write(
                LOCK,
                transaction -> {
                    transaction.run(LOCK, Map.of());
                    return change.apply(transaction);
                });
    }

    /**
     * Writes what became of a claim.
     *
     * @param record own id of the record, as it is now
     * @param who account id of whoever made it so
     * @param happened for the public history: {@code accepted}
     */
    void write(
            GraphTransaction transaction,
            String record,
            Claim claim,
            String who,
            String happened,
            @Nullable String reason) {
        store.write(transaction, claim, happened);
        audit.write(transaction, who, "claim " + happened, links.researcher(record), reason);
        refresh(transaction, record, claim.account());
        transaction.run(GROW, Map.of());
    }

    /** Moves the trust of the record, and of those the account follows. */
    void refresh(GraphTransaction transaction, String record, @Nullable String account) {
        Set<String> touched = new LinkedHashSet<>();
        transaction
                .run(TOUCHED, Map.of("id", record, "account", account == null ? "" : account))
                .forEach(row -> touched.add(row.text("researcher")));
        trust.refresh(transaction, touched);
    }
}
