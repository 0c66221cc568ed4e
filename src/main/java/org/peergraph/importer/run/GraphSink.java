package org.peergraph.importer.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.Graph;
import org.peergraph.importer.ImportedRecord;
import org.peergraph.importer.RecordPosition;
import org.peergraph.importer.RecordSink;
import org.peergraph.importer.WorkRecord;
import org.peergraph.importer.sink.RecordBatch;

/**
 * Collects records and writes them into the graph batch by batch; each batch commits together with
 * the run's position, so nothing is written twice and nothing is lost, wherever the program is
 * killed.
 */
final class GraphSink implements RecordSink {

    /** Records in a batch: enough that the round trips of a batch do not show. */
    private static final int MOST_RECORDS = 500;

    /**
     * Edges in a batch, so that works with thousands of authors or references make small batches.
     */
    private static final int MOST_EDGES = 30_000;

    private static final CypherFile SAVE = CypherFile.named("importer/run-save");

    private final Graph graph;
    private final ImportRuns runs;
    private final RejectsFile rejectsFile;
    private final List<ImportedRecord> batch = new ArrayList<>();
    private final List<RejectsFile.Reject> rejects = new ArrayList<>();
    private final Map<String, Long> notes = new TreeMap<>();
    private ImportRun run;
    private RecordPosition latest;
    private int edges;

    GraphSink(Graph graph, ImportRuns runs, RejectsFile rejectsFile, ImportRun run) {
        this.graph = graph;
        this.runs = runs;
        this.rejectsFile = rejectsFile;
        this.run = run;
        latest = run.position();
    }

    @Override
    public void accept(ImportedRecord record, RecordPosition position) {
        if (batch.size() >= MOST_RECORDS || edges >= MOST_EDGES) {
            flush();
        }
        batch.add(record);
        latest = position;
        if (record instanceof WorkRecord work) {
            edges += work.authorships().size() + work.references().size();
        }
    }

    @Override
    public void reject(RecordPosition position, String reason) {
        rejects.add(RejectsFile.Reject.at(position, reason));
        latest = position;
    }

    @Override
    public void note(String what) {
        notes.merge(what, 1L, Long::sum);
    }

    /** Writes what is collected; returns the run with its new position. */
    ImportRun flush() {
        rejectsFile.append(rejects);
        ImportRun next =
                graph.write(
                        SAVE,
                        transaction -> {
                            RecordBatch.Outcome outcome =
                                    RecordBatch.write(transaction, run.id(), batch);
                            ImportRun saved = run.at(latest, run.counts().plus(counts(outcome)));
                            runs.save(transaction, saved);
                            return saved;
                        });
        run = next;
        batch.clear();
        rejects.clear();
        notes.clear();
        edges = 0;
        return run;
    }

    private ImportCounts counts(RecordBatch.Outcome outcome) {
        return new ImportCounts(
                outcome.changed(),
                outcome.unchanged(),
                outcome.older(),
                rejects.size(),
                Map.copyOf(notes));
    }
}
