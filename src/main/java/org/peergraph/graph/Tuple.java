package org.peergraph.graph;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One small row inside an answer, read by place; the query's header names the places. */
public final class Tuple {

    private final List<@Nullable Object> values;

    private Tuple(List<@Nullable Object> values) {
        this.values = values;
    }

    /** The tuples of a list column. */
    public static List<Tuple> all(Row row, String column) {
        return row.tuples(column).stream().map(Tuple::new).toList();
    }

    /** The tuples of each of the lists in a column. */
    @SuppressWarnings("unchecked")
    public static List<List<Tuple>> lists(Row row, String column) {
        return row.tuples(column).stream()
                .map(
                        list ->
                                list.stream()
                                        .map(
                                                tuple ->
                                                        new Tuple(
                                                                (List<@Nullable Object>)
                                                                        Objects.requireNonNull(
                                                                                tuple)))
                                        .toList())
                .toList();
    }

    public int size() {
        return values.size();
    }

    public String text(int place) {
        return (String) required(place);
    }

    public @Nullable String findText(int place) {
        return (String) values.get(place);
    }

    public int integer(int place) {
        return Math.toIntExact((Long) required(place));
    }

    public @Nullable Integer findInteger(int place) {
        Long value = (Long) values.get(place);
        return value == null ? null : Math.toIntExact(value);
    }

    public double decimal(int place) {
        return ((Number) required(place)).doubleValue();
    }

    public @Nullable Double findDecimal(int place) {
        Number value = (Number) values.get(place);
        return value == null ? null : value.doubleValue();
    }

    public boolean flag(int place) {
        return Boolean.TRUE.equals(values.get(place));
    }

    /** The texts of a list; an absent list is empty. */
    @SuppressWarnings("unchecked")
    public List<String> texts(int place) {
        List<String> texts = (List<String>) values.get(place);
        return texts == null ? List.of() : texts;
    }

    /** The numbers of a list; an absent list is empty. */
    @SuppressWarnings("unchecked")
    public List<Double> decimals(int place) {
        List<Number> numbers = (List<Number>) values.get(place);
        return numbers == null
                ? List.of()
                : numbers.stream().map(number -> number.doubleValue()).toList();
    }

    /** The tuples at a place that holds a list of them. */
    @SuppressWarnings("unchecked")
    public List<Tuple> tuples(int place) {
        return ((List<List<@Nullable Object>>) required(place)).stream().map(Tuple::new).toList();
    }

    private Object required(int place) {
        return Objects.requireNonNull(values.get(place), "missing: place " + place);
    }
}
