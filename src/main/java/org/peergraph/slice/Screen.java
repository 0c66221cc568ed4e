package org.peergraph.slice;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.peergraph.identifier.EntityKind;
import org.peergraph.identifier.Identifier;
import org.peergraph.web.BadParameterException;

/** The entities somebody already sees, by kind, each by its own id. */
public record Screen(Map<EntityKind, List<String>> ids) {

    public static final Screen EMPTY = new Screen(Map.of());

    /**
     * Each is looked up, at some ten database hits: 2,000 still take less than a tenth of the time
     * limit.
     */
    private static final int MOST = 2000;

    /**
     * @throws BadParameterException if there are more than 2,000, or one's form tells no kind
     */
    public static Screen of(List<String> nodes) {
        if (nodes.size() > MOST) {
            throw new BadParameterException(
                    "nodes", nodes.size() + " ids", "at most " + MOST + " ids");
        }
        Map<EntityKind, List<String>> ids = new EnumMap<>(EntityKind.class);
        for (String node : nodes) {
            EntityKind kind =
                    Identifier.parse(node)
                            .kind()
                            .orElseThrow(
                                    () ->
                                            new BadParameterException(
                                                    "nodes", node, "ids of entities"));
            ids.computeIfAbsent(kind, k -> new ArrayList<>()).add(node);
        }
        return new Screen(ids);
    }

    List<String> of(EntityKind kind) {
        return ids.getOrDefault(kind, List.of());
    }
}
