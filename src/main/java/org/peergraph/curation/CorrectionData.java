package org.peergraph.curation;

import java.util.Map;
import org.peergraph.account.PersonalData;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.Graph;
import org.peergraph.graph.GraphTransaction;
import org.springframework.stereotype.Component;

/**
 * The corrections somebody had a part in; they outlive the account, without its id. Pages that told
 * the name are out of date from then on.
 */
@Component
final class CorrectionData implements PersonalData {

    private static final CypherFile BY = CypherFile.named("curation/corrections-by");
    private static final CypherFile NAMELESS = CypherFile.named("curation/corrections-nameless");
    private static final CypherFile GROW_VERSION = CypherFile.named("importer/grow-version");

    private final Graph graph;

    CorrectionData(Graph graph) {
        this.graph = graph;
    }

    @Override
    public String name() {
        return "corrections";
    }

    @Override
    public Object of(String account) {
        return graph.read(BY, Map.of("account", account), CorrectionNodes::read);
    }

    @Override
    public void erase(GraphTransaction transaction, String account) {
        transaction.run(NAMELESS, Map.of("account", account));
        transaction.run(GROW_VERSION, Map.of());
    }
}
