package org.peergraph.collaboration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peergraph.account.SignedIn;
import org.peergraph.claim.Claims;
import org.peergraph.claim.OwnedRecord;
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
    private final Claims claims;

    Records(Graph graph, EntityIds ids, Claims claims) {
        this.graph = graph;
        this.ids = ids;
        this.claims = claims;
    }

    /**
     * The researcher with any form of an id.
     *
     * @throws EntityNotFoundException if there is none
     */
    Mention get(String id) {
        return graph.readOne(
                        NAME,
                        Map.of("researcher", ids.getOwnId(EntityKind.RESEARCHER, id)),
                        row -> new Mention(row.text("id"), row.text("name")))
                .orElseThrow(() -> new EntityNotFoundException(EntityKind.RESEARCHER, id));
    }

    /** Whoever would read what is written to it; nothing if nobody has claimed it. */
    Optional<Party> owner(Mention record) {
        return claims.owner(record.id())
                .map(owner -> new Party(owner.account(), record.id(), owner.level().ordinal()));
    }

    /** All somebody may write as. */
    List<OwnedRecord> all(SignedIn who) {
        return claims.ownedBy(who.id());
    }

    /**
     * The record somebody writes as.
     *
     * @param chosen own id of one of theirs; empty for the one they claimed first
     */
    Optional<Party> own(SignedIn who, String chosen) {
        return all(who).stream()
                .filter(owned -> chosen.isEmpty() || owned.researcher().equals(chosen))
                .findFirst()
                .map(owned -> new Party(who.id(), owned.researcher(), owned.level().ordinal()));
    }
}
