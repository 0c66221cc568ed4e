package org.peergraph.generator;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;

/** {@code peergraph generate --works N --seed S} */
@Command(
        name = "generate",
        description = {
            "Invents a corpus of any size in the shape of the OpenAlex snapshot, to try things out"
                    + " with.",
            "The same number of works and seed make the same files; nothing in it names anybody"
                    + " real."
        },
        mixinStandardHelpOptions = true)
public final class GenerateCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Option(
            names = "--works",
            required = true,
            paramLabel = "<N>",
            description = "How many works, 1 to 10,000,000.")
    private int works;

    @Option(
            names = "--seed",
            paramLabel = "<S>",
            defaultValue = "1",
            description = "Any whole number; another one makes another corpus (default: 1).")
    private long seed;

    @Option(
            names = "--out",
            paramLabel = "<folder>",
            defaultValue = "./data/generated",
            description = "Where to write it (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("data", "generated");

    @Option(names = "--replace", description = "Replace a corpus that was generated there before.")
    private boolean replace;

    @Override
    public Integer call() {
        GenerationSummary summary;
        try (GenerationLine progress = new GenerationLine(System.out, System.console() != null)) {
            summary = Generation.run(works, seed, out, replace, progress);
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), String.valueOf(wrong.getMessage()));
        } catch (IOException | UncheckedIOException | JacksonException failed) {
            spec.commandLine()
                    .getErr()
                    .printf("%s could not be written: %s%n", out, failed.getMessage());
            return ExitCode.SOFTWARE;
        }
        report(summary, spec.commandLine().getOut());
        return ExitCode.OK;
    }

    private void report(GenerationSummary summary, PrintWriter writer) {
        writer.printf(
                Locale.ROOT,
                "Done: %,d works, %,d authors, %,d institutions, %,d topics; %,.1f MB in %s%n",
                summary.works(),
                summary.authors(),
                summary.institutions(),
                summary.topics(),
                summary.bytes() / 1e6,
                out);
        writer.printf("To read it: peergraph import openalex %s%n", out);
    }
}
