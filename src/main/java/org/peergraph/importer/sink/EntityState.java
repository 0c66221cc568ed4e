package org.peergraph.importer.sink;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a researcher, topic or venue itself.
 *
 * <p>A record's word beats a mention's. Among mentions the smaller value stays, which is the same
 * in whatever order they come. Which values come from mentions is kept in the property {@code
 * mentioned}.
 */
final class EntityState {

    private static final String MENTIONED = "mentioned";

    private final Map<String, @Nullable Object> before;
    private final Map<String, @Nullable Object> properties;
    private final TreeSet<String> mentioned = new TreeSet<>();

    EntityState(Map<String, @Nullable Object> stored) {
        before = stored;
        properties = new HashMap<>(stored);
        if (stored.get(MENTIONED) instanceof List<?> fields) {
            fields.forEach(field -> mentioned.add((String) field));
        }
    }

    /** Takes a mention's value; the smaller one stays. */
    void mention(String field, @Nullable String value) {
        String present = text(field);
        if (value == null || (present != null && !mentioned.contains(field))) {
            return;
        }
        if (present == null || CodePointOrder.COMPARATOR.compare(value, present) < 0) {
            properties.put(field, value);
        }
        mentioned.add(field);
    }

    /** Takes a record's value; silence keeps what mentions said. */
    void record(String field, @Nullable Object value) {
        if (value != null && !(value instanceof Collection<?> values && values.isEmpty())) {
            properties.put(field, value);
            mentioned.remove(field);
        }
    }

    @Nullable String text(String field) {
        return (String) properties.get(field);
    }

    /** The value before this batch. */
    @Nullable Object stored(String field) {
        return before.get(field);
    }

    boolean hasChanged() {
        return !Objects.equals(before, toWrite());
    }

    Map<String, @Nullable Object> toWrite() {
        Map<String, @Nullable Object> result = new HashMap<>(properties);
        if (mentioned.isEmpty()) {
            result.remove(MENTIONED);
            if (before.containsKey(MENTIONED)) {
                result.put(MENTIONED, null);
            }
        } else {
            result.put(MENTIONED, List.copyOf(mentioned));
        }
        return result;
    }
}
