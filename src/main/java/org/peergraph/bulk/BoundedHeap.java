package org.peergraph.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.peergraph.graph.ChildProcess;

/**
 * Runs a command again in a process whose heap is bounded, which cannot be done to a running one.
 */
final class BoundedHeap {

    /** A heap is what was asked for but for rounding to its collector's regions. */
    private static final double ROUNDING = 1.1;

    private BoundedHeap() {}

    /** Whether this process's heap may grow beyond so many bytes. */
    static boolean isLacking(long heap) {
        return Runtime.getRuntime().maxMemory() > heap * ROUNDING;
    }

    /**
     * Runs the program with these arguments and shows what it prints.
     *
     * @return its exit code
     */
    static int run(long heap, List<String> arguments) {
        try {
            Process process =
                    ChildProcess.of(heap, arguments)
                            .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start();
            int[] code = {1};
            Interruptible.run(() -> code[0] = awaited(process), process::destroy);
            return code[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An interrupt has reached the process too; it gets the time to clean up. */
    private static int awaited(Process process) {
        while (true) {
            try {
                return process.waitFor();
            } catch (InterruptedException e) {
                process.destroy();
            }
        }
    }
}
