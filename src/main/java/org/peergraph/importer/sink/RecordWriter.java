package org.peergraph.importer.sink;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.GraphTransaction;
import org.peergraph.importer.ImportedRecord;
import org.peergraph.importer.MergedIdRecord;
import org.peergraph.importer.WorkRecord;

/** Keeps records in the graph, beside the entities they describe. */
final class RecordWriter {

    private final GraphTransaction transaction;
    private final String run;

    /**
     * @param run id of the import they came by
     */
    RecordWriter(GraphTransaction transaction, String run) {
        this.transaction = transaction;
        this.run = run;
    }

    void write(CypherFile query, List<StoredRecord> records) {
        if (!records.isEmpty()) {
            transaction.run(query, Map.of("records", records.stream().map(this::row).toList()));
        }
    }

    private Map<String, @Nullable Object> row(StoredRecord stored) {
        ImportedRecord content = stored.content();
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("key", content.key());
        row.put("source", content.source());
        row.put("sourceId", content.sourceId());
        row.put("version", content.version());
        row.put("hash", stored.hash());
        row.put("run", run);
        row.put("content", stored.json());
        row.put("entity", stored.entity());
        if (content instanceof WorkRecord work) {
            row.put("doi", work.doi());
            row.put("arxiv", work.arxiv());
        }
        if (content instanceof MergedIdRecord merged) {
            row.put("into", merged.into());
        }
        return row;
    }
}
