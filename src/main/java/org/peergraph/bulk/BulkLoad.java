package org.peergraph.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
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
        stage(staging -> write(staging, files, FileFormat.PARQUET));
        new IntoStore(store, memory, authorLimit, progress).write(files);
    }

    /** Into files for a Neo4j server elsewhere. */
    void into(Path folder, FileFormat format) {
        stage(staging -> write(staging, folder, format));
    }

    private void stage(Consumer<Staging> then) {
        try (Staging staging = new Staging(temp, memory.staging())) {
            running.set(staging);
            new StagedGraph(staging, progress).build(inputs, bytes, authorLimit);
            writeRuns(staging);
            then.accept(staging);
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

    private void write(Staging staging, Path folder, FileFormat format) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        progress.stage(
                "write files",
                0,
                () -> GraphFile.ALL.forEach(file -> format.write(staging, file, folder)));
    }
}
