package org.peergraph.graph;

import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The version of the graph: it grows with every committed change, and cached answers go with it.
 */
@Component
public class GraphVersion {

    private static final CypherFile VERSION = CypherFile.named("stats/version");

    private final Graph graph;

    public GraphVersion(Graph graph) {
        this.graph = graph;
    }

    public long current() {
        return graph.readOne(VERSION, Map.of(), row -> row.longInteger("version")).orElse(0L);
    }
}
