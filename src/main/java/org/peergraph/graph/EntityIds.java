package org.peergraph.graph;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peergraph.identifier.EntityKind;
import org.peergraph.identifier.Identifier;
import org.springframework.stereotype.Component;

/** Leads from anything an entity can be called by to its own id. */
@Component
public class EntityIds {

    private static final List<String> PROPERTIES =
            List.of("id", "openalex", "orcid", "doi", "arxiv", "ror");
    private static final CypherFile MERGED_INTO = CypherFile.named("identifier/merged-into");

    /** Keys of the records that say what an id was merged into begin with this. */
    private static final String MERGED = "openalex:merged:";

    /** An id is rarely merged twice; the bound ends a circle. */
    private static final int MOST_MERGES = 5;

    private static final Map<EntityKind, CypherFile> OWN_ID = new EnumMap<>(EntityKind.class);

    static {
        for (EntityKind kind : EntityKind.values()) {
            OWN_ID.put(kind, CypherFile.named(kind.word() + "/own-id"));
        }
    }

    private final Graph graph;

    public EntityIds(Graph graph) {
        this.graph = graph;
    }

    /**
     * The own id of the entity of this kind that carries the identifier, in any accepted form.
     *
     * @throws EntityNotFoundException if there is none
     */
    public String getOwnId(EntityKind kind, String text) {
        Identifier identifier = Identifier.parse(text);
        return findOwnId(kind, identifier)
                .or(() -> findMerged(kind, identifier))
                .orElseThrow(() -> new EntityNotFoundException(kind, text));
    }

    /** Follows an id that its source gave up, from one to the next. */
    private Optional<String> findMerged(EntityKind kind, Identifier identifier) {
        Optional<String> found = Optional.empty();
        Optional<Identifier> next = Optional.of(identifier);
        for (int i = 0; i < MOST_MERGES && found.isEmpty() && next.isPresent(); i++) {
            next = next.flatMap(this::mergedInto);
            found = next.flatMap(into -> findOwnId(kind, into));
        }
        return found;
    }

    private Optional<Identifier> mergedInto(Identifier identifier) {
        return graph.readOne(
                        MERGED_INTO,
                        Map.of("key", MERGED + identifier.value()),
                        row -> row.text("into"))
                .map(Identifier::parse);
    }

    private Optional<String> findOwnId(EntityKind kind, Identifier identifier) {
        return graph.readOne(
                Objects.requireNonNull(OWN_ID.get(kind)),
                parameters(identifier),
                row -> row.text("id"));
    }

    /** The parameters every look-up by identifier takes: one per property, all but one null. */
    public static Map<String, @Nullable Object> parameters(Identifier identifier) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        PROPERTIES.forEach(property -> parameters.put(property, null));
        parameters.put(identifier.property(), identifier.value());
        return parameters;
    }
}
