package org.peergraph.claim;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.EntityIds;
import org.peergraph.graph.EntityNotFoundException;
import org.peergraph.graph.Graph;
import org.peergraph.graph.Row;
import org.peergraph.identifier.EntityKind;
import org.peergraph.trust.VerificationLevel;
import org.springframework.stereotype.Component;

/** Who holds which record, for all features that ask. Records are named by any of their ids. */
@Component
public class Claims {

    private static final CypherFile OWNER = CypherFile.named("claim/owner");
    private static final CypherFile OWNED = CypherFile.named("claim/owned");
    private static final CypherFile HISTORY = CypherFile.named("claim/history");
    private static final CypherFile LEVEL = CypherFile.named("claim/level");

    private final Graph graph;
    private final EntityIds ids;

    public Claims(Graph graph, EntityIds ids) {
        this.graph = graph;
        this.ids = ids;
    }

    /**
     * Nobody for a record that is not claimed.
     *
     * @throws EntityNotFoundException if there is no such record
     */
    public Optional<Owner> owner(String researcher) {
        return graph.readOne(OWNER, Map.of("id", own(researcher)), Claims::owner);
    }

    /** Whether the account holds the record. */
    public boolean owns(String account, String researcher) {
        return owner(researcher).filter(owner -> owner.account().equals(account)).isPresent();
    }

    /**
     * The records an account holds, by their names; those that are in no import now are left out.
     */
    public List<OwnedRecord> ownedBy(String account) {
        return graph.read(OWNED, Map.of("account", account), row -> row.text("researcher")).stream()
                .flatMap(named -> current(named).stream())
                .distinct()
                .flatMap(own -> graph.read(LEVEL, Map.of("id", own), Claims::owned).stream())
                .toList();
    }

    /**
     * How well it is known whose record this is.
     *
     * @throws EntityNotFoundException if there is no such record
     */
    public VerificationLevel level(String researcher) {
        String own = own(researcher);
        return graph.readOne(LEVEL, Map.of("id", own), Claims::owned)
                .map(OwnedRecord::level)
                .orElseThrow(() -> new EntityNotFoundException(EntityKind.RESEARCHER, researcher));
    }

    /**
     * Whose the record is and was.
     *
     * @param own the record's own id
     */
    public ClaimOfRecord ofRecord(String own) {
        return new ClaimOfRecord(
                graph.readOne(OWNER, Map.of("id", own), Claims::owner),
                graph.read(HISTORY, Map.of("id", own), ClaimEvent::of));
    }

    private String own(String researcher) {
        return ids.getOwnId(EntityKind.RESEARCHER, researcher);
    }

    private Optional<String> current(String named) {
        try {
            return Optional.of(own(named));
        } catch (EntityNotFoundException gone) {
            return Optional.empty();
        }
    }

    private static Owner owner(Row row) {
        return new Owner(
                row.text("account"),
                row.text("name"),
                row.text("claim"),
                VerificationLevel.of(row.integer("level")),
                Instant.ofEpochMilli(row.longInteger("since")));
    }

    private static OwnedRecord owned(Row row) {
        return new OwnedRecord(
                row.text("id"), row.text("name"), VerificationLevel.of(row.integer("level")));
    }
}
