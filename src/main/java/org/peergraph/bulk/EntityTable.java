package org.peergraph.bulk;

import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * Writes the entities of one kind as a table whose columns are the properties they have, and as a
 * view with the importer's headings, so that a new property needs no change here.
 */
final class EntityTable {

    private final Staging staging;
    private final String table;
    private final String group;
    private final Map<String, String> columns = new LinkedHashMap<>();

    /**
     * @param table such as {@code topic}
     * @param group name of the node ids' group, which is the label
     * @param expected columns the steps ask for, with their types, whether any entity has them or
     *     not
     */
    EntityTable(Staging staging, String table, String group, Map<String, String> expected) {
        this.staging = staging;
        this.table = table;
        this.group = group;
        columns.putAll(expected);
    }

    /** Writes entities by own id, numbered in the order of their ids. */
    void write(Map<String, Map<String, @Nullable Object>> entities) {
        Map<String, String> more = new TreeMap<>();
        for (Map<String, @Nullable Object> properties : entities.values()) {
            properties.forEach(
                    (name, value) -> {
                        if (value != null && !columns.containsKey(name)) {
                            more.put(name, type(value));
                        }
                    });
        }
        columns.putAll(more);
        staging.execute(
                "CREATE TABLE %s (n BIGINT, id VARCHAR%s)"
                        .formatted(
                                table,
                                columns.entrySet().stream()
                                        .map(c -> ", \"" + c.getKey() + "\" " + c.getValue())
                                        .collect(Collectors.joining())));
        staging.execute(
                "CREATE VIEW %s_node AS SELECT n AS \":ID(%s)\", id AS \"id:string\"%s FROM %s"
                        .formatted(
                                table,
                                group,
                                columns.entrySet().stream()
                                        .map(c -> heading(c.getKey(), c.getValue()))
                                        .collect(Collectors.joining()),
                                table));
        try (DuckDBConnection connection = staging.connect();
                StageRow rows = new StageRow(connection, table)) {
            long number = 0;
            for (Map.Entry<String, Map<String, @Nullable Object>> entity : entities.entrySet()) {
                append(rows.begin(++number).text(entity.getKey()), entity.getValue());
            }
        } catch (SQLException e) {
            throw new StagingException("the table " + table + " cannot be written", e);
        }
    }

    private void append(StageRow row, Map<String, @Nullable Object> properties)
            throws SQLException {
        for (String column : columns.keySet()) {
            switch (properties.get(column)) {
                case null -> row.text(null);
                case Collection<?> values -> row.list(values);
                case Double value -> row.decimal(value);
                case Boolean value -> row.flag(value);
                case Number value -> row.number(value.longValue());
                case Object value -> row.text(value.toString());
            }
        }
        row.end();
    }

    private static String type(Object value) {
        return switch (value) {
            case List<?> _ -> "VARCHAR[]";
            case Double _ -> "DOUBLE";
            case Boolean _ -> "BOOLEAN";
            case Number _ -> "BIGINT";
            default -> "VARCHAR";
        };
    }

    private static String heading(String name, String type) {
        String imported =
                switch (type) {
                    case "VARCHAR[]" -> "string[]";
                    case "DOUBLE" -> "double";
                    case "BOOLEAN" -> "boolean";
                    case "BIGINT" -> "long";
                    default -> "string";
                };
        return ", \"" + name + "\" AS \"" + name + ":" + imported + "\"";
    }
}
