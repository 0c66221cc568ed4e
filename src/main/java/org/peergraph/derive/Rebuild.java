package org.peergraph.derive;

import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.Graph;
import org.peergraph.identifier.EntityKind;
import org.springframework.stereotype.Component;

/**
 * Derives everything of one kind anew, whatever marks say; needed when a rule or a limit changed.
 * Stopped at any moment, it goes on where it was.
 */
@Component
public class Rebuild {

    /** Nodes marked in one transaction: marks are small, and a stopped run repeats little. */
    private static final int BATCH = 10_000;

    private static final CypherFile MARKED = CypherFile.named("derive/rebuild-marked");
    private static final CypherFile ALL_MARKED = CypherFile.named("derive/rebuild-all-marked");
    private static final CypherFile DONE = CypherFile.named("derive/rebuild-done");
    private static final CypherFile LOCK = CypherFile.named("derive/lock");

    private final Graph graph;
    private final Derivation derivation;

    public Rebuild(Graph graph, Derivation derivation) {
        this.graph = graph;
        this.derivation = derivation;
    }

    /**
     * Rebuilds what is derived of a kind: citations of works; pairs, topics, affiliations and
     * figures of researchers; adjacency, leaders and figures of topics; leaders and figures of
     * institutions. What depends on it follows.
     *
     * @param remaining is told how many nodes wait, now and then
     */
    public void of(EntityKind kind, LongConsumer remaining) {
        Map<String, Object> part = Map.of("part", kind.word());
        boolean marked = graph.readOne(MARKED, part, row -> row.flag("marked")).orElse(false);
        if (!marked) {
            mark(kind, remaining);
            graph.write(ALL_MARKED, part);
        }
        derivation.refresh(remaining);
        graph.write(DONE, part);
        new DerivedRules(graph).followed(Set.of(kind));
    }

    private void mark(EntityKind kind, LongConsumer remaining) {
        CypherFile mark = CypherFile.named("derive/mark-" + kind.plural());
        Map<String, Object> parameters = Map.of("part", kind.word(), "limit", BATCH);
        long marked;
        do {
            marked =
                    graph.write(
                            mark,
                            transaction -> {
                                transaction.run(LOCK, Map.of());
                                return transaction
                                        .run(mark, parameters)
                                        .getFirst()
                                        .longInteger("marked");
                            });
            remaining.accept(derivation.stale());
        } while (marked > 0);
    }
}
