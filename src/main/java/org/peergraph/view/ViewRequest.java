package org.peergraph.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peergraph.slice.SliceRequest;
import org.peergraph.web.BadParameterException;
import org.peergraph.web.Parameters;

/**
 * What is to be seen.
 *
 * @param nodes ids in any accepted form, 1 to 2,000
 * @param parameters as a slice takes them, by name: {@code from}, {@code to}, {@code weighting},
 *     {@code halfLife} and {@code minStrength} concern the edges, {@code kinds} and {@code hyper}
 *     leave nodes out
 */
public record ViewRequest(@Nullable List<String> nodes, @Nullable Map<String, Object> parameters) {

    /** As many as an explorer keeps fluid without a graphics card. */
    public static final int MOST = 2000;

    /** No identifier is longer; a title's key has at most 300 characters. */
    private static final int LONGEST_ID = 2000;

    private static final Set<String> NAMES =
            Set.of("from", "to", "weighting", "halfLife", "minStrength", "hyper", "kinds");

    /**
     * The ids, each once.
     *
     * @throws BadParameterException if there are none, too many, or one is no id at all
     */
    List<String> ids() {
        List<String> ids = Objects.requireNonNullElse(nodes, List.of());
        if (ids.isEmpty() || ids.size() > MOST) {
            throw new BadParameterException(
                    "nodes", ids.size() + " ids", "1 to " + MOST + " ids of entities");
        }
        for (String id : ids) {
            if (id == null || id.isBlank() || id.length() > LONGEST_ID) {
                throw new BadParameterException(
                        "nodes", String.valueOf(id), "ids of 1 to " + LONGEST_ID + " characters");
            }
        }
        return ids.stream().distinct().toList();
    }

    /**
     * How edges are weighed and nodes left out.
     *
     * @throws BadParameterException if a parameter is unknown or out of range
     */
    SliceRequest request() {
        Map<String, String> texts = new HashMap<>();
        Objects.requireNonNullElse(parameters, Map.<String, Object>of())
                .forEach((name, value) -> texts.put(name, text(value)));
        Parameters.of(texts, NAMES);
        return SliceRequest.of(texts);
    }

    /** A list, as JSON may have it for the kinds, reads as it stands in an address. */
    private static String text(@Nullable Object value) {
        return value instanceof List<?> list
                ? String.join(",", list.stream().map(String::valueOf).toList())
                : value == null ? "" : value.toString();
    }
}
