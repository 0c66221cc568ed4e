package org.peergraph.graph;

import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The version of what people made. Whoever writes something of theirs that readers are shown lets
 * it grow in the same transaction, and pages kept elsewhere go with it; an import leaves it alone.
 */
@Component
public class PeopleVersion {

    static final CypherFile QUERY = CypherFile.named("people/version");
    private static final CypherFile GROW = CypherFile.named("people/grow-version");

    private final RememberedVersion remembered;

    PeopleVersion(Graph graph, Commits commits, GraphSettings settings) {
        remembered = new RememberedVersion(graph, QUERY, commits, settings.versionAge());
    }

    public long current() {
        return remembered.current();
    }

    /** Says that the transaction changes what readers are shown. */
    public static void grow(GraphTransaction transaction) {
        transaction.run(GROW, Map.of());
    }
}
