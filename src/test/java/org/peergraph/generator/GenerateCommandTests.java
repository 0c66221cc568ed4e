package org.peergraph.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class GenerateCommandTests {

    @TempDir private Path folder;

    private final StringWriter messages = new StringWriter();

    @Test
    void writesTheLayoutOfTheSnapshot() throws IOException {
        assertThat(generate("--works", "50", "--seed", "4")).isZero();
        for (String kind : List.of("works", "authors", "institutions", "topics")) {
            assertThat(corpus().resolve("data/" + kind + "/updated_date=2025-01-06/part_000.gz"))
                    .isNotEmptyFile();
        }
        assertThat(new GeneratedCorpus(corpus()).records("works")).hasSize(50);
        assertThat(siblings()).containsExactly(corpus());
    }

    @Test
    void theSmallestCorpusHasOneWork() throws IOException {
        assertThat(generate("--works", "1")).isZero();
        assertThat(new GeneratedCorpus(corpus()).records("works")).hasSize(1);
    }

    @Test
    void refusesAFolderThatHoldsSomething() throws IOException {
        Files.createDirectories(corpus());
        Files.writeString(corpus().resolve("thesis.txt"), "mine");

        assertThat(generate("--works", "50")).isEqualTo(2);
        assertThat(messages.toString()).contains("is not empty");
        assertThat(generate("--works", "50", "--replace")).isEqualTo(2);
        assertThat(corpus().resolve("thesis.txt")).hasContent("mine");
        assertThat(siblings()).containsExactly(corpus());
    }

    @Test
    void replacesAGeneratedCorpusIfTold() throws IOException {
        assertThat(generate("--works", "50")).isZero();
        assertThat(generate("--works", "60")).isEqualTo(2);
        assertThat(messages.toString()).contains("--replace");
        assertThat(generate("--works", "60", "--replace")).isZero();
        assertThat(new GeneratedCorpus(corpus()).records("works")).hasSize(60);
        assertThat(siblings()).containsExactly(corpus());
    }

    @Test
    void takesAnEmptyFolder() throws IOException {
        Files.createDirectories(corpus());
        assertThat(generate("--works", "50")).isZero();
    }

    @Test
    void refusesNumbersOutOfBounds() {
        assertThat(generate("--works", "0")).isEqualTo(2);
        assertThat(generate("--works", "10000001")).isEqualTo(2);
        assertThat(messages.toString()).contains("between 1 and 10000000");
        assertThat(generate()).isEqualTo(2);
    }

    @Test
    void saysWhatCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        int code = command().execute("--works", "50", "--out", file.resolve("corpus").toString());
        assertThat(code).isEqualTo(1);
        assertThat(messages.toString()).contains("could not be written");
    }

    @Test
    void leavesNothingOfARunThatFails() throws IOException {
        GenerationProgress failing =
                new GenerationProgress() {
                    @Override
                    public void begin(String phase, long records) {}

                    @Override
                    public void advance(long records) {
                        throw new IllegalStateException("stopped");
                    }
                };
        assertThatThrownBy(() -> Generation.run(50, 1, corpus(), false, failing))
                .hasMessage("stopped");
        assertThat(siblings()).isEmpty();
    }

    @Test
    void twoRunsDoNotMixTheirFiles() throws IOException {
        GenerationProgress another =
                new GenerationProgress() {
                    @Override
                    public void begin(String phase, long records) {
                        assertThat(siblings()).noneMatch(corpus()::equals);
                        assertThat(generate("--works", "50")).isEqualTo(1);
                    }

                    @Override
                    public void advance(long records) {}
                };
        Generation.run(60, 1, corpus(), false, another);
        assertThat(messages.toString()).contains("another run");
        assertThat(new GeneratedCorpus(corpus()).records("works")).hasSize(60);
    }

    @Test
    void clearsWhatAKilledRunLeft() throws IOException {
        Path left = folder.resolve("corpus.partial/data/works/updated_date=2025-03-03/part_007.gz");
        Files.createDirectories(left.getParent());
        Files.writeString(left, "half");

        assertThat(generate("--works", "50")).isZero();
        assertThat(new GeneratedCorpus(corpus()).records("works")).hasSize(50);
        assertThat(siblings()).containsExactly(corpus());
    }

    private int generate(String... arguments) {
        String[] all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--out";
        all[arguments.length + 1] = corpus().toString();
        return command().execute(all);
    }

    private CommandLine command() {
        return new CommandLine(new GenerateCommand())
                .setErr(new PrintWriter(messages, true))
                .setOut(new PrintWriter(messages, true));
    }

    private Path corpus() {
        return folder.resolve("corpus");
    }

    private List<Path> siblings() {
        try (var entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
