package org.peergraph.graph;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values of the embedded database as the driver gives them: stored lists are arrays there, and
 * whole numbers are as wide as they were stored.
 */
final class EmbeddedValues {

    private EmbeddedValues() {}

    static Map<String, @Nullable Object> plain(Map<String, @Nullable Object> map) {
        Map<String, @Nullable Object> plain = LinkedHashMap.newLinkedHashMap(map.size());
        map.forEach((name, value) -> plain.put(name, plain(value)));
        return plain;
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> text;
            case Long number -> number;
            case Double number -> number;
            case List<?> list -> list(list);
            case String[] texts -> Arrays.asList(texts);
            case Map<?, ?> map -> plain((Map<String, @Nullable Object>) map);
            case Float number -> number.doubleValue();
            case Number number -> number.longValue();
            default -> value.getClass().isArray() ? array(value) : value;
        };
    }

    private static List<@Nullable Object> list(List<? extends @Nullable Object> list) {
        List<@Nullable Object> plain = new ArrayList<>(list.size());
        for (Object value : list) {
            plain.add(plain(value));
        }
        return plain;
    }

    private static List<@Nullable Object> array(Object array) {
        int length = Array.getLength(array);
        List<@Nullable Object> plain = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            plain.add(plain(Array.get(array, i)));
        }
        return plain;
    }
}
