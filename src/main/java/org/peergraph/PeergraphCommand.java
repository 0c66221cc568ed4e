package org.peergraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.peergraph.generator.GenerateCommand;
import org.peergraph.importer.GraphOpener;
import org.peergraph.importer.ImportCommand;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

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
        subcommands = {ImportCommand.class, GenerateCommand.class})
final class PeergraphCommand implements Callable<Integer>, GraphOpener {

    /** The service runs on in its own threads; there is no exit code to give yet. */
    static final int RUNS_ON = -1;

    private static final Pattern SETTING =
            Pattern.compile("--[a-zA-Z0-9-]+(\\.[a-zA-Z0-9\\[\\]-]+)+=.*");

    @Spec private CommandSpec spec;

    @Option(
            names = "--no-sample",
            description = "Do not load the sample of seven works into an empty store.")
    private boolean noSample;

    @Option(
            names = "--store",
            paramLabel = "<folder>",
            description = "Folder of the embedded store (default: ./data/neo4j).")
    private String store = "";

    @Unmatched private List<String> settings = new ArrayList<>();

    @Override
    public Integer call() {
        settings.stream()
                .filter(argument -> !SETTING.matcher(argument).matches())
                .findFirst()
                .ifPresent(
                        argument -> {
                            throw new ParameterException(
                                    spec.commandLine(),
                                    "'%s' is neither a command, an option nor a setting"
                                            .formatted(argument));
                        });
        List<String> arguments = new ArrayList<>(settings);
        arguments.add("--peergraph.sample=" + !noSample);
        if (!store.isEmpty()) {
            arguments.add("--peergraph.graph.store=" + store);
        }
        new SpringApplicationBuilder(Peergraph.class)
                .bannerMode(Banner.Mode.OFF)
                .run(arguments.toArray(String[]::new));
        return RUNS_ON;
    }

    @Override
    public ConfigurableApplicationContext open(Map<String, String> commandSettings) {
        return new SpringApplicationBuilder(Peergraph.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .profiles("command")
                .run(
                        commandSettings.entrySet().stream()
                                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                                .toArray(String[]::new));
    }
}
