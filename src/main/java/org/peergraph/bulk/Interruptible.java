package org.peergraph.bulk;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Runs work that Ctrl-C ends in order: it is interrupted, and the program waits while it cleans up.
 */
final class Interruptible {

    /** Removing a folder of some hundred gigabytes takes a while; nobody waits longer than this. */
    private static final long PATIENCE_SECONDS = 60;

    private Interruptible() {}

    /**
     * @param cancel ends what an interrupt does not, such as a running query
     */
    static void run(Runnable work, Runnable cancel) {
        Thread worker = Thread.currentThread();
        CountDownLatch cleaned = new CountDownLatch(1);
        Thread hook =
                new Thread(
                        () -> {
                            worker.interrupt();
                            cancel.run();
                            try {
                                if (!cleaned.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                                    System.err.println("Temporary files may have been left.");
                                }
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                        });
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            work.run();
        } finally {
            cleaned.countDown();
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException alreadyShuttingDown) {
                // Then it is the hook that ended the work.
            }
        }
    }
}
