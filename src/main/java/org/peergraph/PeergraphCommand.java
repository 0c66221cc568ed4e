package org.peergraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peergraph.bulk.BulkCommand;
import org.peergraph.bulk.SettingsReader;
import org.peergraph.derive.DeriveCommand;
import org.peergraph.generator.GenerateCommand;
import org.peergraph.graph.GraphOpener;
import org.peergraph.importer.ImportCommand;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command line; without a command it serves the graph. */
@Command(
        name = "peergraph",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Serves a scholarly graph: who works with whom on what.",
        footer = {
            "",
            "Any setting may be given as --name.of.setting=value, such as --server.port=9000,",
            "--spring.neo4j.uri=neo4j://host:7687 or --peergraph.graph.read-limit=5s."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:failed", "2:wrong use"},
        subcommands = {
            ImportCommand.class,
            BulkCommand.class,
            GenerateCommand.class,
            DeriveCommand.class
        })
final class PeergraphCommand implements Callable<Integer>, GraphOpener, SettingsReader {

    /** The service runs on in its own threads; there is no exit code to give yet. */
    static final int RUNS_ON = -1;

    private static final Predicate<String> SETTING =
            Pattern.compile("--[a-zA-Z0-9-]+(\\.[a-zA-Z0-9\\[\\]-]+)+=.*").asMatchPredicate();

    private final List<String> settings;

    @Option(
            names = "--no-sample",
            description = "Do not load the sample of seven works into an empty store.")
    private boolean noSample;

    @Option(
            names = "--store",
            paramLabel = "<folder>",
            description = "Folder of the embedded store (default: ./data/neo4j).")
    private String store = "";

    private PeergraphCommand(List<String> settings) {
        this.settings = settings;
    }

    /**
     * Runs what the arguments ask for; settings may stand anywhere among them and hold for every
     * command.
     *
     * @return the exit code, or {@link #RUNS_ON}
     */
    static int execute(String... arguments) {
        Map<Boolean, List<String>> bySort =
                Stream.of(arguments).collect(Collectors.partitioningBy(SETTING));
        return new CommandLine(new PeergraphCommand(bySort.getOrDefault(true, List.of())))
                .setExecutionExceptionHandler(new Failures())
                .setExecutionStrategy(PeergraphCommand::run)
                .execute(bySort.getOrDefault(false, List.of()).toArray(String[]::new));
    }

    /** What stands before a command would be ignored, so it is refused. */
    private static int run(ParseResult given) {
        Optional<String> before =
                given.matchedOptions().stream()
                        .filter(option -> !option.usageHelp() && !option.versionHelp())
                        .map(OptionSpec::longestName)
                        .findFirst();
        if (given.hasSubcommand() && before.isPresent()) {
            CommandLine command = given.subcommand().commandSpec().commandLine();
            throw new ParameterException(
                    command,
                    "%s stands before '%s'; it belongs after it."
                            .formatted(before.get(), command.getCommandName()));
        }
        return new CommandLine.RunLast().execute(given);
    }

    @Override
    public Integer call() {
        List<String> arguments = new ArrayList<>(settings);
        arguments.add("--peergraph.sample=" + !noSample);
        if (!store.isEmpty()) {
            arguments.add("--peergraph.graph.store=" + store);
        }
        start(new SpringApplicationBuilder(Peergraph.class), arguments.stream());
        return RUNS_ON;
    }

    @Override
    public ConfigurableApplicationContext open(Map<String, String> commandSettings) {
        return start(
                new SpringApplicationBuilder(Peergraph.class)
                        .web(WebApplicationType.NONE)
                        .profiles("command"),
                Stream.concat(
                        settings.stream(),
                        commandSettings.entrySet().stream()
                                .map(
                                        setting ->
                                                "--"
                                                        + setting.getKey()
                                                        + "="
                                                        + setting.getValue())));
    }

    private static ConfigurableApplicationContext start(
            SpringApplicationBuilder application, Stream<String> arguments) {
        try {
            return application.bannerMode(Banner.Mode.OFF).run(arguments.toArray(String[]::new));
        } catch (RuntimeException told) {
            throw new StartFailedException(told);
        }
    }

    @Override
    public Environment settings() {
        try (ConfigurableApplicationContext context =
                new SpringApplicationBuilder(NoBeans.class)
                        .web(WebApplicationType.NONE)
                        .bannerMode(Banner.Mode.OFF)
                        .profiles("command")
                        .run(settings.toArray(String[]::new))) {
            return context.getEnvironment();
        }
    }

    @Override
    public List<String> givenSettings() {
        return settings;
    }

    /** An application of nothing but its settings. */
    private static final class NoBeans {}
}
