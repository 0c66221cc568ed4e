package org.peergraph.graph;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** Runs Neo4j's importer in a process of its own. */
final class OfflineImport {

    /** Lines of the importer that a message about its failure quotes. */
    private static final int QUOTED_LINES = 40;

    private OfflineImport() {}

    /**
     * Imports into a new store and waits for the end.
     *
     * @param home folder of the new store
     * @param files folder the arguments' file names are relative to
     * @param arguments of {@code database import full}
     * @param heap bytes of the process's heap
     * @param offHeap bytes it may use beside the heap
     * @param output takes each line the importer prints
     * @throws OfflineImportException if the importer fails; the message quotes it
     */
    static void run(
            Path home,
            Path files,
            List<String> arguments,
            long heap,
            long offHeap,
            Consumer<String> output) {
        List<String> command = new ArrayList<>();
        command.add(ImporterProcess.COMMAND);
        command.addAll(List.of("database", "import", "full", "neo4j"));
        command.add("--max-off-heap-memory=" + offHeap);
        command.addAll(arguments);
        Deque<String> lastLines = new ArrayDeque<>();
        try {
            Path configuration = Files.createDirectories(home.resolve("conf"));
            ProcessBuilder builder =
                    ChildProcess.of(heap, command)
                            .directory(files.toFile())
                            .redirectErrorStream(true);
            builder.environment().put("NEO4J_HOME", home.toAbsolutePath().toString());
            builder.environment().put("NEO4J_CONF", configuration.toAbsolutePath().toString());
            Process process = builder.start();
            Thread stop = new Thread(process::destroyForcibly);
            Runtime.getRuntime().addShutdownHook(stop);
            try (BufferedReader lines = process.inputReader()) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    output.accept(line);
                    lastLines.addLast(line);
                    if (lastLines.size() > QUOTED_LINES) {
                        lastLines.removeFirst();
                    }
                }
                if (process.waitFor() != 0) {
                    throw new OfflineImportException(String.join("\n", lastLines));
                }
            } finally {
                process.destroyForcibly();
                removeHook(stop);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OfflineImportException("It was interrupted.");
        }
    }

    private static void removeHook(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyShuttingDown) {
            // Then the hook has run.
        }
    }
}
