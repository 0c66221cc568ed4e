package org.peergraph.view;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peergraph.graph.EntityIds;
import org.peergraph.identifier.EntityKind;
import org.peergraph.identifier.Identifier;

/** The ids of one question, sorted by the kind their form tells. */
final class AskedIds {

    private final Map<EntityKind, List<Map<String, @Nullable Object>>> lookUps =
            new EnumMap<>(EntityKind.class);
    private final List<String> withoutKind = new ArrayList<>();

    static AskedIds of(List<String> ids) {
        AskedIds asked = new AskedIds();
        ids.forEach(asked::add);
        return asked;
    }

    private void add(String id) {
        Identifier identifier = Identifier.parse(id);
        Optional<EntityKind> kind = identifier.kind();
        if (kind.isEmpty()) {
            withoutKind.add(id);
            return;
        }
        Map<String, @Nullable Object> lookUp = new HashMap<>(EntityIds.parameters(identifier));
        lookUp.put("asked", id);
        lookUps.computeIfAbsent(kind.get(), k -> new ArrayList<>()).add(lookUp);
    }

    /** What finds the entities of a kind: the id as asked, and each property it may be. */
    List<Map<String, @Nullable Object>> lookUps(EntityKind kind) {
        return lookUps.getOrDefault(kind, List.of());
    }

    /** Those whose form tells no kind. */
    List<String> withoutKind() {
        return withoutKind;
    }
}
