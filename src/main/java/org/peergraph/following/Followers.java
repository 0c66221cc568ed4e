package org.peergraph.following;

import java.util.Locale;
import java.util.Map;
import org.peergraph.account.CurrentAccount;
import org.peergraph.account.SignedIn;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.EntityReferences;
import org.peergraph.graph.Graph;
import org.peergraph.identifier.EntityKind;
import org.springframework.stereotype.Component;

/** How many follow an entity. Templates call it {@code #followers}. */
@Component("followers")
public class Followers {

    private static final CypherFile FOLLOWERS = CypherFile.named("following/followers");

    /**
     * Of one entity.
     *
     * @param total all who follow it
     * @param mine whether whoever looks is one of them
     */
    public record Count(int total, boolean mine) {}

    private final Graph graph;
    private final EntityReferences references;
    private final CurrentAccount current;

    Followers(Graph graph, EntityReferences references, CurrentAccount current) {
        this.graph = graph;
        this.references = references;
        this.current = current;
    }

    /**
     * @param kind the kind's word: {@code researcher}
     * @param ownId the entity's present own id
     */
    public Count of(String kind, String ownId) {
        EntityKind known = EntityKind.valueOf(kind.toUpperCase(Locale.ROOT));
        return graph.readOne(
                        FOLLOWERS,
                        Map.of(
                                "kind", kind,
                                "names", references.names(known, ownId),
                                "account", current.find().map(SignedIn::id).orElse("")),
                        row -> new Count(row.integer("followers"), row.flag("mine")))
                .orElseThrow();
    }
}
