package org.peergraph.bulk;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.util.unit.DataSize;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code peergraph bulk <source> <file or folder …>} */
@Command(
        name = "bulk",
        description = {
            "Loads whole snapshots at once: the same graph as import makes, faster by far.",
            "The new store takes the place of the old one in the end; a load that fails or is stopped"
                    + " leaves the old one as it is."
        },
        mixinStandardHelpOptions = true)
public final class BulkCommand implements Callable<Integer> {

    /** Where the graph is written. */
    enum Target {
        STORE,
        CSV,
        PARQUET
    }

    @Spec private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "<source> <file or folder>",
            description =
                    "A source (openalex, arxiv) and its files or folders; or several sources as"
                            + " source=file, such as openalex=snapshot/ arxiv=metadata.json.")
    private List<String> arguments = List.of();

    @Option(
            names = "--into",
            paramLabel = "store|csv|parquet",
            defaultValue = "store",
            description =
                    "The embedded store, or files for a Neo4j server elsewhere with a script that"
                            + " imports them (default: ${DEFAULT-VALUE}).")
    private String into = "store";

    @Option(
            names = "--out",
            paramLabel = "<folder>",
            description = "Folder for the files (default: ./data/bulk).")
    private Path out = Path.of("data", "bulk");

    @Option(names = "--replace", description = "Replace a store that something was imported into.")
    private boolean replace;

    @Option(
            names = "--memory",
            paramLabel = "<size>",
            defaultValue = "4g",
            description = "Memory to use, 1g at least (default: ${DEFAULT-VALUE}).")
    private String memory = "4g";

    @Option(
            names = "--temp",
            paramLabel = "<folder>",
            description = "Folder for temporary files (default: beside what is written).")
    private @Nullable Path temp;

    @Option(
            names = "--store",
            paramLabel = "<folder>",
            description = "Folder of the embedded store (default: ./data/neo4j).")
    private @Nullable Path store;

    @Override
    public Integer call() {
        Target target =
                parsed("--into", into, text -> Target.valueOf(text.toUpperCase(Locale.ROOT)));
        MemoryShares shares = parsed("--memory", memory, BulkCommand::memory);
        Map<BulkSource, List<Path>> paths = parsed("", "", text -> BulkArguments.parse(arguments));
        SettingsReader root = (SettingsReader) spec.root().userObject();
        if (BoundedHeap.isLacking(shares.ownHeap())) {
            return BoundedHeap.run(shares.ownHeap(), programArguments(root));
        }
        Environment settings = root.settings();
        PrintStream print = System.out;
        BulkSession session =
                new BulkSession(settings, paths, shares, new BulkProgress(print), print::println);
        try {
            load(session, target, print);
            session.printCounts(print);
            return ExitCode.OK;
        } catch (StoppedException stopped) {
            print.println("Stopped; the store in use is as it was.");
            return ExitCode.SOFTWARE;
        }
    }

    private List<String> programArguments(SettingsReader root) {
        List<String> all =
                new ArrayList<>(spec.root().commandLine().getParseResult().originalArgs());
        all.addAll(root.givenSettings());
        return all;
    }

    private void load(BulkSession session, Target target, PrintStream print) {
        if (target == Target.STORE) {
            session.requireEmbedded();
            Path folder = store == null ? session.storeFolder() : store;
            session.intoStore(folder, replace, temp == null ? folder : temp);
            print.printf("The store %s is ready.%n", folder);
        } else {
            session.intoFiles(out, FileFormat.valueOf(target.name()), temp == null ? out : temp);
            print.printf("The files are in %s; import.sh there loads them.%n", out);
        }
    }

    private static MemoryShares memory(String text) {
        return new MemoryShares(
                DataSize.parse(text.toUpperCase(Locale.ROOT).replaceFirst("(?<=[KMG])$", "B"))
                        .toBytes());
    }

    private <T> T parsed(String option, String text, Function<String, T> parser) {
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException wrong) {
            String message =
                    option.isEmpty()
                            ? String.valueOf(wrong.getMessage())
                            : "%s %s: %s".formatted(option, text, wrong.getMessage());
            throw new ParameterException(spec.commandLine(), message);
        }
    }
}
