package org.peergraph.trust;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.Graph;
import org.peergraph.graph.GraphTransaction;
import org.springframework.stereotype.Component;

/**
 * Keeps on researchers what their trust owes to people, so that pages and slices read it with the
 * node: {@code claimLevel}, {@code followers}, {@code verifiedFollowers}, {@code completeProfile};
 * each is absent where there is nothing to tell.
 */
@Component
public class TrustDerivation {

    /** A page of what people made, in one transaction. */
    private static final int BATCH = 500;

    private static final CypherFile REFRESH = CypherFile.named("trust/refresh");
    private static final CypherFile NAMED = CypherFile.named("trust/named");
    private static final CypherFile LOCK = CypherFile.named("importer/lock");
    private static final CypherFile GROW = CypherFile.named("importer/grow-version");

    private final Graph graph;

    public TrustDerivation(Graph graph) {
        this.graph = graph;
    }

    /**
     * Derives anew for these researchers, in the transaction that changes a claim, a profile or a
     * follow of theirs. The graph's version grows if anything shown changed.
     *
     * @param researchers own ids
     */
    public void refresh(GraphTransaction transaction, Collection<String> researchers) {
        long changed =
                transaction
                        .run(REFRESH, Map.of("researchers", List.copyOf(researchers)))
                        .getFirst()
                        .longInteger("changed");
        if (changed > 0) {
            transaction.run(GROW, Map.of());
        }
    }

    /** Derives anew for everybody people have made something about, as after a load of a store. */
    public void refreshAll() {
        String after = "";
        while (after != null) {
            String from = after;
            after =
                    graph.write(
                            REFRESH,
                            transaction -> {
                                transaction.run(LOCK, Map.of());
                                var page =
                                        transaction
                                                .run(NAMED, Map.of("after", from, "limit", BATCH))
                                                .getFirst();
                                refresh(transaction, page.texts("researchers"));
                                return page.findText("last");
                            });
        }
    }
}
