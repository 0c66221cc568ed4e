package org.peergraph.graph;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A further process of this program, with a heap of its own. It ends when the one that started it
 * does, however that ends: its parent holds the other end of its standard input.
 */
public final class ChildProcess {

    private static final String MAIN = "org.peergraph.Peergraph";
    private static final String LAUNCHER = "org.springframework.boot.loader.launch.JarLauncher";
    private static final String MARK = "peergraph.child";
    private static final int ABANDONED = 1;

    /** Nobody waits for an answer of such a process: its collector may pause, and costs less. */
    private static final String COLLECTOR = "-XX:+UseParallelGC";

    /**
     * Where people choose another one for every JVM; a second choice would keep it from starting.
     */
    private static final List<String> OPTIONS = List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS");

    private static final List<String> JVM =
            List.of(
                    "--add-opens=java.base/java.nio=ALL-UNNAMED",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow",
                    "-D" + MARK + "=true");

    private ChildProcess() {}

    /**
     * How to start one, for a class path as for an executable jar.
     *
     * @param heap bytes of its heap
     * @param arguments of the program
     */
    public static ProcessBuilder of(long heap, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + heap);
        command.addAll(JVM);
        if (OPTIONS.stream().noneMatch(ChildProcess::choosesCollector)) {
            command.add(COLLECTOR);
        }
        command.add("-cp");
        command.add(absolute(System.getProperty("java.class.path")));
        // Inside an executable jar, classes are found by the jar's own launcher alone.
        boolean jar = ClassLoader.getSystemResource(LAUNCHER.replace('.', '/') + ".class") != null;
        command.add(jar ? LAUNCHER : MAIN);
        command.addAll(arguments);
        return new ProcessBuilder(command);
    }

    private static boolean choosesCollector(String variable) {
        String options = System.getenv(variable);
        return options != null && options.contains("GC");
    }

    /** The process may have another working folder. */
    private static String absolute(String classPath) {
        List<String> entries = new ArrayList<>();
        for (String entry : classPath.split(File.pathSeparator, -1)) {
            entries.add(Path.of(entry).toAbsolutePath().toString());
        }
        return String.join(File.pathSeparator, entries);
    }

    /** Makes this process end with its parent, if it was started as a child. */
    public static void endWithParent() {
        if (Boolean.getBoolean(MARK)) {
            Thread.ofPlatform().daemon().start(ChildProcess::awaitParent);
        }
    }

    private static void awaitParent() {
        try {
            while (System.in.read() >= 0) {
                // Nothing is ever sent; only the end matters.
            }
        } catch (IOException e) {
            // A broken pipe says the same as its end.
        }
        System.exit(ABANDONED);
    }
}
