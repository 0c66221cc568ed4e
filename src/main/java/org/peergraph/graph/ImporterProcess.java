package org.peergraph.graph;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.Comparator;

/**
 * What a child process does that runs Neo4j's importer, which ends the process it runs in and wants
 * a heap of its own.
 */
public final class ImporterProcess {

    /** The program's first argument when it is started for this and nothing else. */
    public static final String COMMAND = "offline-import";

    private static final String IMPORTER = "org.neo4j.cli.AdminTool";

    /**
     * The library that reads Parquet has small stand-ins for some of Hadoop's classes. They must be
     * found before those; an executable jar sorts its libraries by name.
     */
    private static final String FIRST = "parquet-floor";

    private ImporterProcess() {}

    /**
     * @param arguments of {@code neo4j-admin}
     */
    public static void main(String[] arguments) {
        ClassLoader loader = loader();
        Thread.currentThread().setContextClassLoader(loader);
        try {
            loader.loadClass(IMPORTER)
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("missing: " + IMPORTER, e);
        }
    }

    private static ClassLoader loader() {
        ClassLoader own = ImporterProcess.class.getClassLoader();
        if (!(own instanceof URLClassLoader launched)) {
            return own;
        }
        URL[] libraries = launched.getURLs();
        Arrays.sort(libraries, Comparator.comparing(url -> !url.toString().contains(FIRST)));
        return new URLClassLoader(libraries, ClassLoader.getSystemClassLoader());
    }
}
