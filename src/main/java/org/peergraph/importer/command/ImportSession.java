package org.peergraph.importer.command;

import java.io.PrintStream;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.peergraph.graph.GraphOpener;
import org.peergraph.importer.ImportSource;
import org.peergraph.importer.run.ImportCounts;
import org.peergraph.importer.run.ImportSummary;
import org.peergraph.importer.run.Importer;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Opens the graph for one import and shows how it goes; what the source commands have in common.
 */
abstract class ImportSession implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Option(
            names = "--store",
            paramLabel = "<folder>",
            description =
                    "Folder of the embedded store (default: ./data/neo4j). If a running service holds"
                            + " it, the import goes through that service's database.")
    private String store = "";

    /** What to read. */
    abstract ImportSource source();

    /** Says what will happen before anything is read. */
    void announce(ImportSource source, PrintStream out) {}

    @Override
    public Integer call() {
        ImportSource source = source();
        PrintStream out = System.out;
        announce(source, out);
        try (ConfigurableApplicationContext context = open();
                TerminalProgress progress = new TerminalProgress(out, System.console() != null)) {
            ImportSummary summary = context.getBean(Importer.class).run(source, progress);
            progress.close();
            print(summary, out);
            return 0;
        }
    }

    private ConfigurableApplicationContext open() {
        GraphOpener opener = (GraphOpener) spec.root().userObject();
        return opener.open(store.isEmpty() ? Map.of() : Map.of("peergraph.graph.store", store));
    }

    private static void print(ImportSummary summary, PrintStream out) {
        ImportCounts counts = summary.run().counts();
        out.printf(
                Locale.ROOT,
                "Done: %,d records (%,d now): %,d new or changed, %,d unchanged, %,d older, %,d rejected.%n",
                counts.records(),
                summary.readNow(),
                counts.changed(),
                counts.unchanged(),
                counts.older(),
                counts.rejected());
        counts.notes()
                .forEach((what, count) -> out.printf(Locale.ROOT, "  %,d × %s%n", count, what));
        if (Files.exists(summary.rejects())) {
            out.printf("What was set aside, and why: %s%n", summary.rejects());
        }
    }
}
