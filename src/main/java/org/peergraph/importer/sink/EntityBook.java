package org.peergraph.importer.sink;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.GraphTransaction;
import org.peergraph.graph.Row;

/**
 * The entities of one kind that a batch touches, keyed by own id: read once, changed, written once.
 */
final class EntityBook {

    private final CypherFile known;
    private final CypherFile write;
    private final Map<String, EntityState> states = new TreeMap<>();

    EntityBook(String knownQuery, String writeQuery) {
        known = CypherFile.named(knownQuery);
        write = CypherFile.named(writeQuery);
    }

    /** Reads what is known of these ids and opens a blank state for the rest. */
    void open(GraphTransaction transaction, Set<String> ids) {
        List<String> missing = ids.stream().filter(id -> !states.containsKey(id)).sorted().toList();
        for (Row row : transaction.run(known, Map.of("ids", missing))) {
            states.put(row.text("id"), new EntityState(row.row("properties").columns()));
        }
        missing.forEach(id -> states.computeIfAbsent(id, i -> new EntityState(Map.of())));
    }

    /** Opens a blank state for ids nothing is known of. */
    void open(Set<String> ids) {
        ids.forEach(id -> states.computeIfAbsent(id, i -> new EntityState(Map.of())));
    }

    EntityState state(String id) {
        EntityState state = states.get(id);
        if (state == null) {
            throw new IllegalStateException("missing: state of " + id);
        }
        return state;
    }

    Map<String, EntityState> states() {
        return states;
    }

    /** Writes what changed, and returns the ids of it. */
    List<String> write(GraphTransaction transaction) {
        List<Map<String, @Nullable Object>> rows =
                states.entrySet().stream()
                        .filter(entry -> entry.getValue().hasChanged())
                        .map(entry -> row(entry.getKey(), entry.getValue()))
                        .toList();
        if (!rows.isEmpty()) {
            transaction.run(write, Map.of("rows", rows));
        }
        return rows.stream().map(row -> (String) row.get("id")).toList();
    }

    private static Map<String, @Nullable Object> row(String id, EntityState state) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", id);
        Map<String, @Nullable Object> properties = state.toWrite();
        properties.put("id", id);
        row.put("properties", properties);
        return row;
    }
}
