package org.peergraph.bulk;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.peergraph.graph.NewStore;
import org.peergraph.importer.run.ImportRuns;

/**
 * Loads inputs in bulk.
 *
 * @param bytes of all inputs
 * @param authorLimit works with more authors make no pairs of collaborators
 * @param temp folder for everything temporary; removed by its owner
 * @param running the staging database in use
 */
record BulkLoad(
        List<BulkInput> inputs,
        long bytes,
        int authorLimit,
        MemoryShares memory,
        Path temp,
        BulkProgress progress,
        AtomicReference<@Nullable Staging> running) {

    BulkLoad(
            List<BulkInput> inputs,
            long bytes,
            int authorLimit,
            MemoryShares memory,
            Path temp,
            BulkProgress progress) {
        this(inputs, bytes, authorLimit, memory, temp, progress, new AtomicReference<>());
    }

    /** Into a new store. */
    void into(NewStore store) {
        Path files = temp.resolve("files");
        List<String> arguments = write(files, FileFormat.PARQUET);
        new IntoStore(store, memory, authorLimit, progress).write(files, arguments);
    }

    /** Into files for a Neo4j server elsewhere, with the script that loads them there. */
    void into(Path folder, FileFormat format) {
        ImportScript.write(folder, write(folder, format));
    }

    private List<String> write(Path folder, FileFormat format) {
        try (Staging staging = new Staging(temp, memory.staging())) {
            running.set(staging);
            new StagedGraph(staging, progress).build(inputs, bytes, authorLimit);
            writeRuns(staging);
            GraphFiles graph = new GraphFiles(staging, format, folder, memory.researchersAtATime());
            progress.stage("write files", 0, graph::write);
            return graph.importerArguments();
        } finally {
            running.set(null);
        }
    }

    /** Ends a running step from another thread. */
    void cancel() {
        Staging staging = running.get();
        if (staging != null) {
            staging.cancel();
        }
    }

    /** The runs stand in the graph as if each source had been imported, and are over. */
    private void writeRuns(Staging staging) {
        Map<String, Map<String, @Nullable Object>> runs = new TreeMap<>();
        for (BulkInput input : inputs) {
            runs.put(
                    input.runId(), ImportRuns.ended(input.run(), input.startedAt(), Instant.now()));
        }
        new EntityTable(staging, "import_run", "ImportRun", Map.of()).write(runs);
    }
}
