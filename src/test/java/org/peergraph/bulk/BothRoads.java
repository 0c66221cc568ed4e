package org.peergraph.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.peergraph.derive.Derivation;
import org.peergraph.derive.DeriveSettings;
import org.peergraph.graph.Graph;
import org.peergraph.graph.NewStore;
import org.peergraph.importer.ImportSource;
import org.peergraph.importer.run.ImportCounts;
import org.peergraph.importer.run.ImportProgress;
import org.peergraph.importer.run.ImportRuns;
import org.peergraph.importer.run.Importer;

/**
 * Brings the same records into a graph in bulk and one by one, to compare what comes of it.
 *
 * @param folder for stores, files and rejected records
 */
record BothRoads(Path folder) {

    static final int AUTHOR_LIMIT = 100;

    /** So few that researchers are written in several parts. */
    private static final int RESEARCHERS_AT_A_TIME = 100;

    Path store() {
        return folder.resolve("store");
    }

    List<BulkInput> load(boolean replace, ImportSource... sources) {
        List<BulkInput> inputs = inputs(sources);
        try (NewStore store = NewStore.beside(store(), replace);
                TempFolder temp = TempFolder.below(folder.resolve("temp"))) {
            load(inputs, temp).into(store);
        }
        return inputs;
    }

    /** Files and the script that imports them elsewhere. */
    void write(Path files, FileFormat format, ImportSource... sources) {
        try (TempFolder temp = TempFolder.below(folder.resolve("temp"))) {
            load(inputs(sources), temp).into(files, format);
        }
    }

    private List<BulkInput> inputs(ImportSource... sources) {
        return Stream.of(sources).map(source -> new BulkInput(source, rejects())).toList();
    }

    private static BulkLoad load(List<BulkInput> inputs, TempFolder temp) {
        return new BulkLoad(
                inputs,
                0,
                AUTHOR_LIMIT,
                new MemoryShares(MemoryShares.LEAST, RESEARCHERS_AT_A_TIME),
                temp.path(),
                new BulkProgress(new PrintStream(OutputStream.nullOutputStream())));
    }

    ImportCounts importInto(Graph graph, ImportSource source) {
        return new Importer(
                        graph,
                        new ImportRuns(graph),
                        new Derivation(graph, new DeriveSettings(AUTHOR_LIMIT)),
                        rejects())
                .run(source, ImportProgress.NONE)
                .run()
                .counts();
    }

    private Path rejects() {
        return folder.resolve("rejects");
    }

    /** Compares dumps line by line, and shows the lines that differ and no others. */
    static void assertThatSame(List<String> loaded, List<String> imported) {
        assertThat(without(loaded, imported)).as("only loaded in bulk").isEmpty();
        assertThat(without(imported, loaded)).as("only imported one by one").isEmpty();
        assertThat(loaded).hasSameSizeAs(imported);
    }

    private static List<String> without(List<String> lines, List<String> others) {
        Set<String> known = new HashSet<>(others);
        return lines.stream()
                .filter(line -> !known.contains(line))
                .map(line -> line.substring(0, Math.min(line.length(), 2_000)))
                .limit(20)
                .toList();
    }
}
