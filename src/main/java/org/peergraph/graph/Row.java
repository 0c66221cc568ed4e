package org.peergraph.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One row of an answer, or one map inside it, read by column name. */
public final class Row {

    private final Map<String, @Nullable Object> columns;

    Row(Map<String, @Nullable Object> columns) {
        this.columns = columns;
    }

    /** The text of a column that is never null. */
    public String text(String column) {
        return (String) required(column);
    }

    public @Nullable String findText(String column) {
        return (String) columns.get(column);
    }

    public int integer(String column) {
        return Math.toIntExact((Long) required(column));
    }

    public long longInteger(String column) {
        return (Long) required(column);
    }

    public @Nullable Integer findInteger(String column) {
        Long value = (Long) columns.get(column);
        return value == null ? null : Math.toIntExact(value);
    }

    public double decimal(String column) {
        return ((Number) required(column)).doubleValue();
    }

    public @Nullable Double findDecimal(String column) {
        Number value = (Number) columns.get(column);
        return value == null ? null : value.doubleValue();
    }

    public boolean flag(String column) {
        return Boolean.TRUE.equals(columns.get(column));
    }

    /** The texts of a list column; an absent list is empty. */
    @SuppressWarnings("unchecked")
    public List<String> texts(String column) {
        List<String> values = (List<String>) columns.get(column);
        return values == null ? List.of() : values;
    }

    /** The maps of a list column, each as a row; an absent list is empty. */
    @SuppressWarnings("unchecked")
    public List<Row> rows(String column) {
        List<Map<String, @Nullable Object>> values =
                (List<Map<String, @Nullable Object>>) columns.get(column);
        return values == null ? List.of() : values.stream().map(Row::new).toList();
    }

    /** The tuples of a list column, for answers with many small rows inside one. */
    @SuppressWarnings("unchecked")
    public List<List<@Nullable Object>> tuples(String column) {
        return (List<List<@Nullable Object>>) required(column);
    }

    /** One tuple, for what is told like the rows of {@link #tuples}. */
    @SuppressWarnings("unchecked")
    public List<@Nullable Object> tuple(String column) {
        return (List<@Nullable Object>) required(column);
    }

    /** The map of a column as a row of its own. */
    @SuppressWarnings("unchecked")
    public Row row(String column) {
        return new Row((Map<String, @Nullable Object>) required(column));
    }

    /** The map of a column that may be null. */
    @SuppressWarnings("unchecked")
    public Optional<Row> findRow(String column) {
        return Optional.ofNullable((Map<String, @Nullable Object>) columns.get(column))
                .map(Row::new);
    }

    /** All columns, for callers that treat properties alike. */
    public Map<String, @Nullable Object> columns() {
        return columns;
    }

    private Object required(String column) {
        Object value = columns.get(column);
        if (value == null) {
            throw new IllegalStateException(
                    "missing: column " + column + " of " + columns.keySet());
        }
        return value;
    }
}
