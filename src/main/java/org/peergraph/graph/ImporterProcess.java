package org.peergraph.graph;

import java.io.IOException;
import org.neo4j.cli.AdminTool;

/**
 * The main class of the process that runs Neo4j's importer, which ends the process it runs in and
 * wants a heap of its own. It ends too when the process that started it does, however that ends.
 */
public final class ImporterProcess {

    private static final int ABANDONED = 1;

    private ImporterProcess() {}

    public static void main(String[] arguments) {
        Thread.ofPlatform().daemon().start(ImporterProcess::endWithParent);
        AdminTool.main(arguments);
    }

    /** The parent holds the other end of the standard input and never writes to it. */
    private static void endWithParent() {
        try {
            while (System.in.read() >= 0) {
                // Nothing is ever sent; only the end matters.
            }
        } catch (IOException e) {
            // A broken pipe says the same as its end.
        }
        Runtime.getRuntime().halt(ABANDONED);
    }
}
