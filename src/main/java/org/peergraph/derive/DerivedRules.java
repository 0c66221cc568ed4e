package org.peergraph.derive;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.Graph;
import org.peergraph.identifier.EntityKind;
import org.springframework.stereotype.Component;

/** By which rules each part of what is derived was made, kept with the graph's version. */
@Component
public class DerivedRules {

    /**
     * The rules of this program. 1: the lists that slices and first pages read; 2: a work's
     * institutions among them; 3: figures of collaborators and adjacent topics as text; 4: those of
     * a researcher's topics and institutions too. Raise it with every change of {@code
     * cypher/derive} that makes what older stores hold wrong or incomplete.
     */
    public static final int CURRENT = 4;

    private static final CypherFile OUTDATED = CypherFile.named("derive/rules-outdated");
    private static final CypherFile FOLLOWED = CypherFile.named("derive/rules-followed");

    private final Graph graph;

    public DerivedRules(Graph graph) {
        this.graph = graph;
    }

    /** The parts made by older rules; of an empty graph none. */
    public Set<EntityKind> outdated() {
        Set<EntityKind> outdated = EnumSet.noneOf(EntityKind.class);
        graph.readOne(OUTDATED, parameters(EnumSet.allOf(EntityKind.class)), row -> row)
                .filter(row -> row.flag("filled"))
                .ifPresent(
                        row -> {
                            List<String> words = row.texts("outdated");
                            for (EntityKind kind : EntityKind.values()) {
                                if (words.contains(kind.word())) {
                                    outdated.add(kind);
                                }
                            }
                        });
        return outdated;
    }

    /** Says that everything there is follows the rules of this program, if there is nothing yet. */
    public void begin() {
        Set<EntityKind> all = EnumSet.allOf(EntityKind.class);
        boolean filled =
                graph.readOne(OUTDATED, parameters(all), row -> row.flag("filled")).orElse(true);
        if (!filled) {
            followed(all);
        }
    }

    /** Says that these parts follow the rules of this program. */
    void followed(Collection<EntityKind> parts) {
        graph.write(FOLLOWED, parameters(parts));
    }

    private static Map<String, Object> parameters(Collection<EntityKind> parts) {
        return Map.of(
                "parts",
                parts.stream().map(EntityKind::word).collect(Collectors.toList()),
                "rules",
                CURRENT);
    }
}
