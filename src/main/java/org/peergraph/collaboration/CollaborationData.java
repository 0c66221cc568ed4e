package org.peergraph.collaboration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peergraph.account.PersonalData;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.Graph;
import org.peergraph.graph.GraphTransaction;
import org.peergraph.graph.Row;
import org.springframework.stereotype.Component;

/**
 * What is kept of somebody who has written to others. When the account goes, so does everything it
 * wrote: it was written to one person, in confidence. The other keeps the conversation with what
 * they wrote themselves; reports stay without the name of whoever made them.
 */
@Component
class CollaborationData implements PersonalData {

    private static final CypherFile INVITATIONS =
            CypherFile.named("collaboration/kept-invitations");
    private static final CypherFile MESSAGES = CypherFile.named("collaboration/kept-messages");
    private static final CypherFile RULES = CypherFile.named("collaboration/kept-rules");
    private static final CypherFile ERASE = CypherFile.named("collaboration/erase");

    private final Graph graph;

    CollaborationData(Graph graph) {
        this.graph = graph;
    }

    @Override
    public String name() {
        return "collaboration";
    }

    @Override
    public Object of(String account) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("invitations", rows(INVITATIONS, account));
        all.put("messages", rows(MESSAGES, account));
        all.put("rules", rows(RULES, account));
        return all;
    }

    @Override
    public void erase(GraphTransaction transaction, String account) {
        PairLock.take(transaction, account);
        transaction.run(ERASE, Map.of("account", account));
    }

    private List<Map<String, @Nullable Object>> rows(CypherFile query, String account) {
        return graph.read(query, Map.of("account", account), Row::columns);
    }
}
