package org.peergraph.bulk;

import java.util.List;
import java.util.function.Consumer;
import org.peergraph.curation.Reapplication;
import org.peergraph.derive.Derivation;
import org.peergraph.derive.DeriveSettings;
import org.peergraph.following.LoadedRuns;
import org.peergraph.graph.Graph;
import org.peergraph.importer.sink.RecordProjection;
import org.peergraph.trust.TrustDerivation;

/**
 * What has to follow in a new store from what people made, before it takes the place of the old
 * one. A step that fails leaves the store in use as it is.
 *
 * @param name as the load's progress tells it
 */
record AfterCarryOver(String name, Consumer<Graph> work) {

    /**
     * The steps; corrections come first, since trust follows from what they leave.
     *
     * @param authorLimit works with more authors make no pairs of collaborators
     */
    static List<AfterCarryOver> inOrder(int authorLimit) {
        return List.of(
                new AfterCarryOver("corrections", graph -> correct(graph, authorLimit)),
                new AfterCarryOver("trust", graph -> new TrustDerivation(graph).refreshAll()),
                new AfterCarryOver("runs without news", LoadedRuns::areNoNews));
    }

    private static void correct(Graph graph, int authorLimit) {
        Derivation derivation = new Derivation(graph, new DeriveSettings(authorLimit));
        new Reapplication(graph, new RecordProjection(), derivation).run(remaining -> {});
    }
}
