package org.peergraph.claim;

import java.util.List;
import java.util.Map;
import org.peergraph.account.PersonalData;
import org.peergraph.audit.AuditLog;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.EntityIds;
import org.peergraph.graph.EntityNotFoundException;
import org.peergraph.graph.GraphTransaction;
import org.peergraph.identifier.EntityKind;
import org.springframework.stereotype.Component;

/** The claims of an account, and what is left of them when it goes. */
@Component
class ClaimData implements PersonalData {

    private static final CypherFile LOCK = CypherFile.named("importer/lock");
    private static final CypherFile ERASE = CypherFile.named("claim/erase");

    private final ClaimStore store;
    private final ClaimChange change;
    private final EntityIds ids;

    ClaimData(ClaimStore store, ClaimChange change, EntityIds ids) {
        this.store = store;
        this.change = change;
        this.ids = ids;
    }

    @Override
    public String name() {
        return "claims";
    }

    @Override
    public Object of(String account) {
        return store.ofAccount(account);
    }

    @Override
    public void erase(GraphTransaction transaction, String account) {
        transaction.run(LOCK, Map.of());
        List<Claim> claims = store.ofAccount(transaction, account);
        for (Claim claim : claims) {
            if (claim.accepted() || claim.state().open()) {
                end(transaction, claim);
            }
        }
        transaction.run(ERASE, Map.of("account", account));
    }

    private void end(GraphTransaction transaction, Claim claim) {
        try {
            change.write(
                    transaction,
                    ids.getOwnId(EntityKind.RESEARCHER, claim.researcher()),
                    claim.without(ClaimState.WITHDRAWN, "The account was deleted."),
                    AuditLog.SERVICE,
                    "withdrawn with the account",
                    null);
        } catch (EntityNotFoundException inNoImportNow) {
            // Nothing shows the claim; erasing it is enough.
        }
    }
}
