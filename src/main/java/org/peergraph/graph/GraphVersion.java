package org.peergraph.graph;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The version of the graph: it grows with every committed change, and cached answers go with it.
 */
@Component
public class GraphVersion {

    static final CypherFile QUERY = CypherFile.named("stats/version");

    private final RememberedVersion remembered;

    @Autowired
    GraphVersion(Graph graph, Commits commits, GraphSettings settings) {
        this(graph, commits, settings.versionAge());
    }

    GraphVersion(Graph graph, Commits commits, Duration ageLimit) {
        remembered = new RememberedVersion(graph, QUERY, commits, ageLimit);
    }

    public long current() {
        return remembered.current();
    }
}
