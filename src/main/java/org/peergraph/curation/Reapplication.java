package org.peergraph.curation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.peergraph.derive.Derivation;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.Graph;

/**
 * Lays every applied correction on a graph that was made of records alone, in the order they were
 * applied, and derives what follows. Stopped, it may be run again.
 */
public final class Reapplication {

    /** Corrections read at once. */
    private static final int PAGE = 100;

    private static final CypherFile IN = CypherFile.named("curation/corrections-in");
    private static final CypherFile LOCK = CypherFile.named("importer/lock");
    private static final CypherFile GROW_VERSION = CypherFile.named("importer/grow-version");

    private final Graph graph;
    private final Reprojection reprojection;
    private final Derivation derivation;

    public Reapplication(Graph graph, Reprojection reprojection, Derivation derivation) {
        this.graph = graph;
        this.reprojection = reprojection;
        this.derivation = derivation;
    }

    /**
     * Runs it.
     *
     * @param remaining is told how much is left to derive, now and then
     * @return how many corrections were laid
     */
    public int run(LongConsumer remaining) {
        int done = 0;
        List<Correction> page = applied(done);
        while (!page.isEmpty()) {
            page.forEach(this::lay);
            done += page.size();
            page = applied(done);
        }
        if (done > 0) {
            derivation.refresh(remaining);
        }
        return done;
    }

    private List<Correction> applied(int skip) {
        return graph.read(
                IN,
                Map.of(
                        "state",
                        CorrectionNodes.word(Correction.State.APPLIED),
                        "skip",
                        skip,
                        "limit",
                        PAGE),
                CorrectionNodes::read);
    }

    /** The works may be more than when it was applied, so they are written part by part. */
    private void lay(Correction correction) {
        Touched touched =
                graph.write(
                        LOCK,
                        transaction -> {
                            transaction.run(LOCK, Map.of());
                            Effect effect = Effect.of(correction);
                            Touched works = effect.touched(transaction);
                            effect.lay(transaction);
                            return works;
                        });
        List<String> left = new ArrayList<>(touched.works());
        do {
            List<String> part = left.subList(0, Math.min(left.size(), Touched.MOST_WORKS));
            graph.write(
                    GROW_VERSION,
                    transaction -> {
                        reprojection.project(transaction, part, touched.researchers());
                        return transaction.run(GROW_VERSION, Map.of());
                    });
            part.clear();
        } while (!left.isEmpty());
    }
}
