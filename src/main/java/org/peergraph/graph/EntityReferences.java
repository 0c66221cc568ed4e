package org.peergraph.graph;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.peergraph.identifier.EntityKind;
import org.springframework.stereotype.Component;

/**
 * What people named by an id, followed to the entity that carries it now, and back.
 *
 * <p>An import may give an entity a stronger id, or a source may merge two. Stored references are
 * not rewritten for that: an import changes nothing people made, and a merger that is taken back
 * leaves every reference where it was. The ids an entity can have been named by follow from its
 * identifiers and from the merged ids, so both directions are look-ups by index. A name or title
 * key that an outside identifier took the place of leads nowhere: whose it was cannot be told.
 */
@Component
public class EntityReferences {

    private static final Map<EntityKind, CypherFile> NAMES = new EnumMap<>(EntityKind.class);

    static {
        for (EntityKind kind : EntityKind.values()) {
            NAMES.put(kind, CypherFile.named("people/names-of-" + kind.word()));
        }
    }

    private final Graph graph;
    private final EntityIds ids;

    public EntityReferences(Graph graph, EntityIds ids) {
        this.graph = graph;
        this.ids = ids;
    }

    /** The present own id of what was named; nothing if the graph has it no more. */
    public Optional<String> find(EntityKind kind, String named) {
        try {
            return Optional.of(ids.getOwnId(kind, named));
        } catch (EntityNotFoundException gone) {
            return Optional.empty();
        }
    }

    /** Every own id that the entity of this present id can have been named by, itself included. */
    public List<String> names(EntityKind kind, String ownId) {
        return graph.readOne(
                        Objects.requireNonNull(NAMES.get(kind)),
                        Map.of("id", ownId),
                        row -> row.texts("names"))
                .orElse(List.of(ownId));
    }
}
