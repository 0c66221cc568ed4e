package org.peergraph.account;

import java.util.List;
import java.util.Map;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.Graph;
import org.springframework.stereotype.Component;

/** Removes an account with everything that is kept of it, all or nothing. */
@Component
class AccountRemoval {

    private static final CypherFile REMOVE = CypherFile.named("account/remove");

    private final Graph graph;
    private final List<PersonalData> kept;

    AccountRemoval(Graph graph, List<PersonalData> kept) {
        this.graph = graph;
        this.kept = kept;
    }

    void remove(String account) {
        graph.write(
                REMOVE,
                transaction -> {
                    kept.forEach(feature -> feature.erase(transaction, account));
                    return transaction.run(REMOVE, Map.of("account", account));
                });
    }
}
