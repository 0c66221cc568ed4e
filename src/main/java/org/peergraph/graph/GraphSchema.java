package org.peergraph.graph;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Constraints and indexes, applied at every start; what already stands is left alone. Then a graph
 * that was loaded in bulk gets what its files could not say.
 */
public class GraphSchema {

    private static final List<String> FILES =
            List.of("schema/constraints", "schema/indexes", "schema/fulltext");
    private static final Pattern COMMENT = Pattern.compile("(?m)^//.*$");
    private static final CypherFile AWAIT = CypherFile.named("schema/await-indexes");
    private static final CypherFile FIRST_VERSION = CypherFile.named("schema/first-version");

    private static final CypherFile EMPTY_VALUES = CypherFile.named("schema/empty-values");

    /** Few enough for a store that was just opened with little memory. */
    private static final int AT_A_TIME = 10_000;

    private final Graph graph;

    public GraphSchema(Graph graph) {
        this.graph = graph;
    }

    /** Creates what is missing and waits until every index answers. */
    public void apply() {
        for (String file : FILES) {
            String statements = COMMENT.matcher(CypherFile.named(file).text()).replaceAll("");
            statements
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .reduce((a, b) -> a + "\n" + b)
                    .stream()
                    .flatMap(all -> Pattern.compile(";\\s*").splitAsStream(all))
                    .forEach(graph::execute);
        }
        graph.execute(AWAIT.text());
        graph.write(FIRST_VERSION, Map.of());
        giveBackEmptyValues();
    }

    private void giveBackEmptyValues() {
        long taken;
        do {
            taken =
                    graph.write(EMPTY_VALUES, Map.of("most", AT_A_TIME))
                            .getFirst()
                            .longInteger("taken");
        } while (taken > 0);
    }
}
