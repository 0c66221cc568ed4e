package org.peergraph.following;

import java.util.Map;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.Graph;

/** What a whole load means for those who follow something. */
public final class LoadedRuns {

    private static final CypherFile TOLD = CypherFile.named("following/runs-told");

    private LoadedRuns() {}

    /** A load brings everything anew, so nothing of it is news. */
    public static void areNoNews(Graph graph) {
        graph.write(TOLD, Map.of());
    }
}
