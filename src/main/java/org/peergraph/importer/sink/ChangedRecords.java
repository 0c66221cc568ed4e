package org.peergraph.importer.sink;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.peergraph.importer.ImportedRecord;

/** Records to project anew, each once, in the order they arrived. */
final class ChangedRecords {

    private final Map<String, StoredRecord> byKey = new LinkedHashMap<>();

    /** Takes a record in place of what it said before. */
    void take(StoredRecord record) {
        byKey.put(record.content().key(), record);
    }

    /** Takes a stored record unless it has just changed. */
    void takeBeside(StoredRecord stored) {
        byKey.putIfAbsent(stored.content().key(), stored);
    }

    boolean isEmpty() {
        return byKey.isEmpty();
    }

    /** What those of a kind say. */
    <T extends ImportedRecord> List<T> contents(Class<T> kind) {
        return ofKind(kind).stream().map(StoredRecord::content).map(kind::cast).toList();
    }

    List<StoredRecord> ofKind(Class<? extends ImportedRecord> kind) {
        return byKey.values().stream().filter(record -> kind.isInstance(record.content())).toList();
    }

    /** Those of a kind, each with the id of the entity it describes. */
    <T extends ImportedRecord> List<StoredRecord> describing(
            Class<T> kind, Function<T, String> id) {
        return ofKind(kind).stream()
                .map(record -> record.describing(id.apply(kind.cast(record.content()))))
                .toList();
    }
}
