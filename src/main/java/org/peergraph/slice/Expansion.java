package org.peergraph.slice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.peergraph.web.BadParameterException;

/**
 * A step from what is on screen.
 *
 * @param expand id of the entity whose neighbours are wanted
 * @param nodes own ids of everything on screen, at most 2,000
 * @param parameters as a slice takes them, by name
 */
public record Expansion(
        @Nullable String expand,
        @Nullable List<String> nodes,
        @Nullable Map<String, Object> parameters) {

    String focus() {
        if (expand == null || expand.isBlank()) {
            throw new BadParameterException("expand", "", "the id of an entity");
        }
        return expand;
    }

    Screen screen() {
        return Screen.of(Objects.requireNonNullElse(nodes, List.of()));
    }

    SliceRequest request() {
        Map<String, String> texts = new HashMap<>();
        Objects.requireNonNullElse(parameters, Map.<String, Object>of())
                .forEach((name, value) -> texts.put(name, String.valueOf(value)));
        return SliceRequest.of(texts);
    }
}
