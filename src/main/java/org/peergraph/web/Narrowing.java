package org.peergraph.web;

import java.util.Map;
import org.peergraph.graph.CypherFile;

/** What to ask for instead when a question took too long. */
final class Narrowing {

    private static final Map<String, String> BY_FOLDER =
            Map.of(
                    "slice", "fewer 'kinds', lower limits per kind, or years ('from' and 'to')",
                    "path", "fewer 'steps', a 'minStrength', or years ('fromYear' and 'toYear')",
                    "recommend", "a lower 'limit'",
                    "coauthorship", "people with fewer works, shorter periods, or a lower 'limit'",
                    "adjacency", "topics with fewer works",
                    "search", "more or longer words, or one 'kind'");

    private static final String LIST = "an earlier part of the list, or a lower 'limit'";

    private Narrowing() {}

    static String of(CypherFile query) {
        String folder = query.name().replaceFirst("/.*", "");
        return BY_FOLDER.getOrDefault(folder, LIST);
    }
}
