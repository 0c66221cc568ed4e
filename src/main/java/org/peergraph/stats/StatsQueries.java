package org.peergraph.stats;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.Graph;
import org.peergraph.graph.GraphVersion;
import org.peergraph.graph.Row;
import org.springframework.stereotype.Component;

/** Counts from the database's count store: cheap at any size. */
@Component
public class StatsQueries {

    private static final CypherFile COUNTS = CypherFile.named("stats/counts");
    private static final CypherFile LAST_RUN = CypherFile.named("stats/last-run");

    private static final List<String> NODES =
            List.of("researchers", "works", "topics", "institutions", "venues", "awaited");
    private static final List<String> RELATIONSHIPS =
            List.of(
                    "authored",
                    "about",
                    "cites",
                    "publishedIn",
                    "producedAt",
                    "affiliatedWith",
                    "partOf",
                    "coauthoredWith",
                    "worksOn",
                    "adjacentTo");

    private final Graph graph;
    private final GraphVersion version;

    StatsQueries(Graph graph, GraphVersion version) {
        this.graph = graph;
        this.version = version;
    }

    public Stats stats() {
        Row counts = graph.readOne(COUNTS, Map.of(), row -> row).orElseThrow();
        Map<String, Long> nodes = new LinkedHashMap<>();
        NODES.forEach(name -> nodes.put(name, counts.longInteger(name)));
        Map<String, Long> relationships = new LinkedHashMap<>();
        RELATIONSHIPS.forEach(name -> relationships.put(type(name), counts.longInteger(name)));
        return new Stats(
                nodes,
                relationships,
                version.current(),
                graph.readOne(LAST_RUN, Map.of(), StatsQueries::lastImport).orElse(null));
    }

    /** {@code publishedIn} is counted over {@code PUBLISHED_IN}. */
    private static String type(String column) {
        return column.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }

    private static Stats.LastImport lastImport(Row row) {
        return new Stats.LastImport(
                row.text("id"),
                row.text("source"),
                row.text("startedAt"),
                row.findText("finishedAt"),
                row.longInteger("changed"),
                row.longInteger("unchanged"),
                row.longInteger("older"),
                row.longInteger("rejected"));
    }
}
