package org.peergraph.collaboration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peergraph.account.SignedIn;
import org.peergraph.collaboration.RecordOwners.Owner;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.EntityIds;
import org.peergraph.graph.EntityNotFoundException;
import org.peergraph.graph.Graph;
import org.peergraph.identifier.EntityKind;
import org.peergraph.web.Mention;
import org.springframework.stereotype.Component;

/** The records people write as and to. */
@Component
class Records {

    private static final CypherFile NAME = CypherFile.named("collaboration/name");

    private final Graph graph;
    private final EntityIds ids;
    private final RecordOwners owners;

    Records(Graph graph, EntityIds ids, RecordOwners owners) {
        this.graph = graph;
        this.ids = ids;
        this.owners = owners;
    }

    /**
     * The researcher with any form of an id.
     *
     * @throws EntityNotFoundException if there is none
     */
    Mention get(String id) {
        return find(ids.getOwnId(EntityKind.RESEARCHER, id))
                .orElseThrow(() -> new EntityNotFoundException(EntityKind.RESEARCHER, id));
    }

    /** Whose it is; nothing if nobody has claimed it. */
    Optional<Owner> owner(String researcher) {
        return owners.find(researcher);
    }

    /**
     * The record somebody writes as.
     *
     * @param chosen own id of one of theirs; empty for the best proven one
     */
    Optional<Owner> own(SignedIn who, String chosen) {
        return owners.of(who.id()).stream()
                .filter(owned -> chosen.isEmpty() || owned.researcher().equals(chosen))
                .findFirst();
    }

    /** All they may write as, that are in the graph. */
    List<Mention> all(SignedIn who) {
        return owners.of(who.id()).stream()
                .flatMap(owned -> find(owned.researcher()).stream())
                .toList();
    }

    private Optional<Mention> find(String own) {
        return graph.readOne(
                NAME,
                Map.of("researcher", own),
                row -> new Mention(row.text("id"), row.text("name")));
    }
}
