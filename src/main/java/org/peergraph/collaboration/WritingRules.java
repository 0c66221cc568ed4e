package org.peergraph.collaboration;

import java.util.Map;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.Graph;
import org.springframework.stereotype.Component;

/** Who may write to whom, as everybody has chosen for themselves. */
@Component
class WritingRules {

    private static final CypherFile GET = CypherFile.named("collaboration/rule");
    private static final CypherFile SET = CypherFile.named("collaboration/rule-set");

    private final Graph graph;

    WritingRules(Graph graph) {
        this.graph = graph;
    }

    WritingRule of(String account) {
        return graph.readOne(
                        GET,
                        Map.of("account", account),
                        row -> WritingRule.stored(row.findText("rule")))
                .orElse(WritingRule.USUAL);
    }

    void choose(String account, WritingRule rule) {
        graph.write(SET, Map.of("account", account, "rule", rule.word()));
    }
}
