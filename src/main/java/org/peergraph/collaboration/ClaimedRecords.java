package org.peergraph.collaboration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.Graph;
import org.peergraph.graph.Row;
import org.springframework.stereotype.Component;

/** Reads accepted claims. */
@Component
final class ClaimedRecords implements RecordOwners {

    private static final CypherFile OWNER = CypherFile.named("collaboration/owner");
    private static final CypherFile OWNED = CypherFile.named("collaboration/owned");

    private final Graph graph;

    ClaimedRecords(Graph graph) {
        this.graph = graph;
    }

    @Override
    public Optional<Owner> find(String researcher) {
        return graph.readOne(OWNER, Map.of("researcher", researcher), ClaimedRecords::owner);
    }

    @Override
    public List<Owner> of(String account) {
        return graph.read(OWNED, Map.of("account", account), ClaimedRecords::owner);
    }

    private static Owner owner(Row row) {
        return new Owner(row.text("account"), row.text("researcher"), row.integer("level"));
    }
}
