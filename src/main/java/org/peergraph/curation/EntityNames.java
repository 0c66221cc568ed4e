package org.peergraph.curation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.Graph;
import org.springframework.stereotype.Component;

/**
 * What people, topics, institutions and works are called; their ids where nothing has them any
 * more.
 */
@Component
final class EntityNames {

    private static final CypherFile NAMES = CypherFile.named("curation/names");

    private final Graph graph;

    EntityNames(Graph graph) {
        this.graph = graph;
    }

    String of(String id) {
        return of(List.of(id)).getFirst().name();
    }

    /** In the order of the ids. */
    List<Preview.Named> of(List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, String> names = new HashMap<>();
        graph.read(NAMES, Map.of("ids", ids), row -> names.put(row.text("id"), row.text("name")));
        return ids.stream().map(id -> new Preview.Named(id, names.getOrDefault(id, id))).toList();
    }
}
