package org.peergraph.profile;

import java.util.Map;
import org.peergraph.account.PersonalData;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.Graph;
import org.peergraph.graph.GraphTransaction;
import org.springframework.stereotype.Component;

/** What an account says of itself goes with it; its claims go too, and with them the trust. */
@Component
class ProfileData implements PersonalData {

    private static final CypherFile OF_ACCOUNT = CypherFile.named("profile/of-account");
    private static final CypherFile ERASE = CypherFile.named("profile/erase");

    private final Graph graph;

    ProfileData(Graph graph) {
        this.graph = graph;
    }

    @Override
    public String name() {
        return "profiles";
    }

    @Override
    public Object of(String account) {
        return graph.read(
                OF_ACCOUNT, Map.of("account", account), row -> row.row("profile").columns());
    }

    @Override
    public void erase(GraphTransaction transaction, String account) {
        transaction.run(ERASE, Map.of("account", account));
    }
}
