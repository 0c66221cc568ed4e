package org.peergraph.importer.sink;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peergraph.graph.Row;

/**
 * An institution's node before the batch.
 *
 * @param records those that describe it
 */
record StoredInstitution(
        String id, Map<String, @Nullable Object> properties, List<StoredRecord> records) {

    static StoredInstitution of(Row row) {
        return new StoredInstitution(
                row.text("id"),
                row.row("properties").columns(),
                row.rows("records").stream().map(StoredRecord::of).toList());
    }

    @Nullable String text(String property) {
        return (String) properties.get(property);
    }
}
