package org.peergraph.account;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.Graph;
import org.peergraph.graph.GraphTransaction;
import org.peergraph.graph.Row;
import org.springframework.stereotype.Component;

/** The passkeys of an account, as its owner sees, takes along and removes them. */
@Component
class Passkeys implements PersonalData {

    private static final CypherFile OF = CypherFile.named("account/passkeys-of");
    private static final CypherFile REMOVE = CypherFile.named("account/passkey-remove");
    private static final CypherFile ERASE = CypherFile.named("account/passkeys-erase");

    private final Graph graph;

    Passkeys(Graph graph) {
        this.graph = graph;
    }

    @Override
    public String name() {
        return "passkeys";
    }

    /** Oldest first. */
    @Override
    public List<Passkey> of(String account) {
        return graph.read(OF, Map.of("account", account), Passkeys::passkey);
    }

    /** Nothing happens if the account has no such passkey. */
    void remove(String account, String id) {
        graph.write(REMOVE, Map.of("account", account, "id", id));
    }

    @Override
    public void erase(GraphTransaction transaction, String account) {
        transaction.run(ERASE, Map.of("account", account));
    }

    private static Passkey passkey(Row row) {
        return new Passkey(
                row.text("id"),
                row.text("label"),
                Instant.ofEpochMilli(row.longInteger("createdAt")),
                usedAt(row));
    }

    static @Nullable Instant usedAt(Row row) {
        Object at = row.columns().get("usedAt");
        return at == null ? null : Instant.ofEpochMilli((Long) at);
    }
}
