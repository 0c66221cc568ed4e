package org.peergraph.bulk;

import java.util.List;
import java.util.function.Consumer;
import org.peergraph.following.LoadedRuns;
import org.peergraph.graph.Graph;
import org.peergraph.trust.TrustDerivation;

/**
 * What has to follow in a new store from what people made, before it takes the place of the old
 * one. A step that fails leaves the store in use as it is.
 *
 * @param name as the load's progress tells it
 */
record AfterCarryOver(String name, Consumer<Graph> work) {

    static final List<AfterCarryOver> IN_ORDER =
            List.of(
                    new AfterCarryOver("trust", graph -> new TrustDerivation(graph).refreshAll()),
                    new AfterCarryOver("runs without news", LoadedRuns::areNoNews));
}
