package org.peergraph.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peergraph.generator.Generation;
import org.peergraph.generator.GenerationProgress;
import org.peergraph.graph.MadeDump;
import org.peergraph.graph.ManyThings;
import org.peergraph.graph.OpenedStore;

/** The command itself, killed without warning while it replaces a store people made things in. */
class KilledBulkIT {

    /** Stages after whose end to kill: before carrying over, after it, and after the swap. */
    private static final List<String> MOMENTS = List.of("index ", "carry over ", "swap ");

    private static final int WORKS = 300;

    @TempDir Path folder;

    private List<String> made;

    @BeforeEach
    void aStoreThatPeopleUsed() throws IOException {
        Generation.run(WORKS, 1, folder.resolve("corpus"), false, GenerationProgress.NONE);
        try (OpenedStore store = new OpenedStore(folder.resolve("store"))) {
            store.graph();
            ManyThings.make(store.driver());
            made = MadeDump.of(store.driver());
        }
    }

    @Test
    void losesNothingPeopleMade() throws Exception {
        for (String moment : MOMENTS) {
            Process process = loading();
            while (process.isAlive() && !output().contains("\n" + moment)) {
                Thread.sleep(5);
            }
            kill(process);
            assertThat(output()).contains(moment);
            assertThat(made()).as("killed after " + moment).isEqualTo(made);
        }
        assertThat(loading().waitFor()).as(this::output).isZero();
        assertThat(output()).contains(" %,d rows".formatted(ManyThings.NODES));
        assertThat(made()).isEqualTo(made);
    }

    private Process loading() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "--add-opens=java.base/java.nio=ALL-UNNAMED",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.peergraph.Peergraph",
                        "bulk",
                        "openalex=" + folder.resolve("corpus"),
                        "--replace",
                        "--memory=1g",
                        "--store=" + folder.resolve("store"),
                        "--peergraph.import.rejects=" + folder.resolve("rejects")));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();
    }

    /** And all it started, as a machine that goes down would. */
    private static void kill(Process process) throws Exception {
        List<ProcessHandle> all =
                Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle each : all) {
            each.onExit().get();
        }
    }

    private List<String> made() {
        try (OpenedStore store = new OpenedStore(folder.resolve("store"))) {
            return MadeDump.of(store.driver());
        }
    }

    private String output() {
        try {
            return Files.readString(folder.resolve("output"));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
