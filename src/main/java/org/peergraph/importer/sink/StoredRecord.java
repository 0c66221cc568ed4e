package org.peergraph.importer.sink;

import org.jspecify.annotations.Nullable;
import org.peergraph.graph.Row;
import org.peergraph.importer.ImportedRecord;

/**
 * A record as the graph keeps it.
 *
 * @param entity id of the entity it describes; null before the first write
 */
public record StoredRecord(
        ImportedRecord content, String json, String hash, @Nullable String entity) {

    /** A record as it is stored first. */
    public static StoredRecord of(ImportedRecord record) {
        String json = RecordJson.write(record);
        return new StoredRecord(record, json, RecordJson.hash(json), null);
    }

    static StoredRecord of(Row row) {
        String json = row.text("content");
        return new StoredRecord(
                RecordJson.read(json), json, row.text("hash"), row.findText("entity"));
    }

    /** A record read back from its stored form. */
    public static StoredRecord of(String json, String hash) {
        return new StoredRecord(RecordJson.read(json), json, hash, null);
    }

    StoredRecord describing(@Nullable String id) {
        return new StoredRecord(content, json, hash, id);
    }
}
