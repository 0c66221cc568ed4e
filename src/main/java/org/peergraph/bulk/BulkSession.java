package org.peergraph.bulk;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.peergraph.derive.DeriveSettings;
import org.peergraph.graph.GraphSettings;
import org.peergraph.graph.NewStore;
import org.peergraph.importer.ImportFailedException;
import org.peergraph.importer.run.ImportCounts;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** One load from the command line: checks what can be checked first, then loads. */
final class BulkSession {

    private final Environment settings;
    private final Map<BulkSource, List<Path>> paths;
    private final MemoryShares memory;
    private final BulkProgress progress;
    private final Consumer<String> out;
    private List<BulkInput> inputs = List.of();
    private volatile @Nullable BulkLoad running;

    BulkSession(
            Environment settings,
            Map<BulkSource, List<Path>> paths,
            MemoryShares memory,
            BulkProgress progress,
            Consumer<String> out) {
        this.settings = settings;
        this.paths = paths;
        this.memory = memory;
        this.progress = progress;
        this.out = out;
    }

    Path storeFolder() {
        return Binder.get(settings).bindOrCreate("peergraph.graph", GraphSettings.class).store();
    }

    /** Refuses to write a store that the settings say is not used. */
    void requireEmbedded() {
        String server = settings.getProperty("spring.neo4j.uri", "embedded");
        if (!server.equals("embedded")) {
            throw new ImportFailedException(
                    "spring.neo4j.uri names the server %s, which a load cannot write to; make files with --into csv and import them there."
                            .formatted(server));
        }
    }

    /**
     * Loads into a new store that takes the place of the one in the folder.
     *
     * @param temp folder for temporary files, created if absent
     */
    void intoStore(Path store, boolean replace, Path temp) {
        Interruptible.run(() -> loadStore(store, replace, temp), this::cancel);
    }

    private void loadStore(Path store, boolean replace, Path temp) {
        open();
        try (NewStore built = NewStore.beside(store, replace);
                TempFolder folder = TempFolder.below(temp)) {
            InputSize size = size();
            new DiskSpace().need(store, written()).need(folder.path(), written()).check(out);
            begin(folder, size).into(built);
        }
    }

    /** Writes files for a Neo4j server elsewhere, with a script that imports them. */
    void intoFiles(Path target, FileFormat format, Path temp) {
        Interruptible.run(() -> loadFiles(target, format, temp), this::cancel);
    }

    private void loadFiles(Path target, FileFormat format, Path temp) {
        open();
        try (TempFolder folder = TempFolder.below(temp)) {
            createFolder(target);
            InputSize size = size();
            new DiskSpace().need(target, written()).need(folder.path(), written()).check(out);
            begin(folder, size).into(target, format);
        }
    }

    private void cancel() {
        BulkLoad load = running;
        if (load != null) {
            load.cancel();
        }
    }

    private static void createFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + folder + " cannot be written", e);
        }
    }

    private void open() {
        Path rejects = Path.of(settings.getProperty("peergraph.import.rejects", "./data/rejects"));
        List<BulkInput> opened = new ArrayList<>();
        paths.forEach((source, files) -> opened.add(new BulkInput(source.open(files), rejects)));
        inputs = opened;
    }

    /** Bytes of the store, and as many of its files and of what spills. */
    private long written() {
        return paths.entrySet().stream()
                .mapToLong(input -> input.getKey().written(InputSize.of(input.getValue())))
                .sum();
    }

    private InputSize size() {
        return InputSize.of(paths.values().stream().flatMap(Collection::stream).toList());
    }

    private BulkLoad begin(TempFolder folder, InputSize size) {
        int authorLimit =
                Binder.get(settings)
                        .bindOrCreate("peergraph.derive", DeriveSettings.class)
                        .authorLimit();
        BulkLoad load =
                new BulkLoad(inputs, size.bytes(), authorLimit, memory, folder.path(), progress);
        running = load;
        return load;
    }

    /** Prints what became of each source's records. */
    void printCounts(PrintStream print) {
        for (BulkInput input : inputs) {
            ImportCounts counts = input.run().counts();
            print.printf(
                    Locale.ROOT,
                    "%s: %,d records, %,d unchanged, %,d older, %,d rejected.%n",
                    input.source().name(),
                    counts.records(),
                    counts.unchanged(),
                    counts.older(),
                    counts.rejected());
            counts.notes()
                    .forEach(
                            (what, count) ->
                                    print.printf(Locale.ROOT, "  %,d × %s%n", count, what));
            if (Files.exists(input.rejects())) {
                print.printf("What was set aside, and why: %s%n", input.rejects());
            }
        }
    }
}
