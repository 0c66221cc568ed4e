package org.peergraph.concurrency;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** A Java process with the classes of the test, which can be killed without warning. */
public final class ChildJvm {

    private final Process process;
    private final Path output;

    private ChildJvm(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /**
     * Runs a main class.
     *
     * @param output file for all it says, in place of what an earlier process said
     */
    public static ChildJvm run(Path output, Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--add-opens=java.base/java.nio=ALL-UNNAMED");
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
        return new ChildJvm(process, output);
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** All it has said so far. */
    public String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns once it is so, or once the process has ended by itself. */
    public void runUntil(BooleanSupplier so) throws InterruptedException {
        while (isAlive() && !so.getAsBoolean()) {
            TimeUnit.MICROSECONDS.sleep(200);
        }
    }

    /** The exit code it ends with by itself. */
    public int end() throws InterruptedException {
        return process.waitFor();
    }

    /** Kills it and all it has started, as a machine that goes down would. */
    public void kill() throws Exception {
        List<ProcessHandle> all =
                Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle each : all) {
            each.onExit().get();
        }
    }
}
