package org.peergraph.slice;

import org.peergraph.derive.DeriveSettings;
import org.peergraph.graph.Graph;
import org.peergraph.graph.SharedNeo4j;
import org.peergraph.text.ScholarlyText;
import org.peergraph.web.EntityLinks;
import org.springframework.util.unit.DataSize;

/** Slices of a test's graph, each read anew. */
public final class FreshSlices {

    private FreshSlices() {}

    public static Slices of(Graph graph, DeriveSettings settings) {
        return new Slices(
                graph,
                settings,
                new EntityLinks(""),
                new SliceLabels(new ScholarlyText()),
                new SliceCache(SharedNeo4j.version(graph), new SliceSettings(DataSize.ofBytes(0))));
    }
}
