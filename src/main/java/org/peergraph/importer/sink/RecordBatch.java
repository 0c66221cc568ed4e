package org.peergraph.importer.sink;

import java.util.List;
import java.util.Map;
import org.peergraph.graph.GraphTransaction;
import org.peergraph.importer.ImportedRecord;

/** The entrance to this package: writes a batch of records in the caller's transaction. */
public final class RecordBatch {

    /**
     * How many records changed the graph, were stored already, or were older than what is stored.
     */
    public record Outcome(int changed, int unchanged, int older) {}

    private RecordBatch() {}

    /**
     * Writes a batch.
     *
     * @param run id of the import run that brings the records
     */
    public static Outcome write(
            GraphTransaction transaction, String run, List<ImportedRecord> batch) {
        Map<RecordMerge.Outcome, Integer> counts = new BatchWriter(transaction, run).write(batch);
        return new Outcome(
                counts.getOrDefault(RecordMerge.Outcome.NEW, 0)
                        + counts.getOrDefault(RecordMerge.Outcome.CHANGED, 0),
                counts.getOrDefault(RecordMerge.Outcome.UNCHANGED, 0),
                counts.getOrDefault(RecordMerge.Outcome.OLDER, 0));
    }
}
