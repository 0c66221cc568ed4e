package org.peergraph.bulk;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.Graph;

/**
 * Texts and lists that are empty, which Neo4j's importer takes for absent ones when it reads
 * Parquet: noted before the load, written after it. They are few: topics and institutions without
 * leaders, records of a source that gives no versions.
 */
final class EmptyValues {

    private static final CypherFile OF_NODES = CypherFile.named("bulk/empty-values");
    private static final CypherFile OF_AUTHORSHIPS = CypherFile.named("bulk/empty-names");

    /** Rows a transaction: small enough for a store that was just opened with little memory. */
    private static final int BATCH = 10_000;

    private static final String NAMES =
            """
            SELECT researcher, id AS work, authored.name, shown_as AS "shownAs"
            FROM authored JOIN paper USING (w)
            WHERE authored.name = '' OR shown_as = ''""";

    /** A record's content is a JSON object and never empty. */
    private static final String CONTENT = "\"content:string\"";

    private static final Pattern COLON = Pattern.compile(":");

    private final List<Map<String, Object>> nodes = new ArrayList<>();
    private final List<Map<String, Object>> authorships = new ArrayList<>();

    EmptyValues(Staging staging) {
        for (GraphFile file : GraphFile.ALL) {
            if (file.ofNodes()) {
                collect(staging, file);
            }
        }
        staging.forEach(
                NAMES,
                row ->
                        authorships.add(
                                Map.of(
                                        "researcher", row.getString("researcher"),
                                        "work", row.getString("work"),
                                        "properties", empty(row))));
    }

    private void collect(Staging staging, GraphFile file) {
        String question = file.question();
        List<String> columns = new ArrayList<>();
        List<String> anyEmpty = new ArrayList<>();
        staging.forEach(
                "DESCRIBE " + question,
                row -> {
                    String column = '"' + row.getString(1) + '"';
                    if (row.getString(2).equals("VARCHAR") && !column.equals(CONTENT)) {
                        columns.add(column);
                        anyEmpty.add(column + " = ''");
                    } else if (row.getString(2).endsWith("[]")) {
                        columns.add(
                                "CASE WHEN len(%s) = 0 THEN [] END AS %s"
                                        .formatted(column, column));
                        anyEmpty.add("len(" + column + ") = 0");
                    }
                });
        staging.forEach(
                "SELECT %s FROM (%s) WHERE %s"
                        .formatted(
                                String.join(", ", columns),
                                question,
                                String.join(" OR ", anyEmpty)),
                row ->
                        nodes.add(
                                Map.of(
                                        "label", file.type(),
                                        "id", row.getString(1),
                                        "properties", empty(row))));
    }

    private static Map<String, Object> empty(ResultSet row) throws SQLException {
        Map<String, Object> empty = new HashMap<>();
        for (int column = 2; column <= row.getMetaData().getColumnCount(); column++) {
            Object value = row.getObject(column);
            if ("".equals(value)) {
                empty.put(property(row, column), "");
            } else if (value instanceof Array) {
                empty.put(property(row, column), List.of());
            }
        }
        return empty;
    }

    private static String property(ResultSet row, int column) throws SQLException {
        return COLON.split(row.getMetaData().getColumnLabel(column))[0];
    }

    void write(Graph graph) {
        write(graph, OF_NODES, nodes);
        write(graph, OF_AUTHORSHIPS, authorships);
    }

    private static void write(Graph graph, CypherFile query, List<Map<String, Object>> rows) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            graph.write(
                    query, Map.of("rows", rows.subList(from, Math.min(from + BATCH, rows.size()))));
        }
    }
}
