package org.peergraph.bulk;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Tells how a load goes: one line a stage when it ends, and while it runs how far it is, how fast
 * and how long it will take. Safe for all threads.
 */
final class BulkProgress {

    private static final long LINE_EVERY = Duration.ofSeconds(5).toNanos();

    private final PrintStream out;
    private final AtomicLong rows = new AtomicLong();
    private volatile String stage = "";
    private volatile long began = System.nanoTime();
    private volatile long size;
    private long lastLine = began;

    BulkProgress(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs a stage.
     *
     * @param total what {@link #advanceTo} leads to; 0 if it is not known
     */
    void stage(String name, long total, Runnable work) {
        stage = name;
        size = total;
        rows.set(0);
        began = System.nanoTime();
        lastLine = began;
        work.run();
        double seconds = seconds();
        out.printf(Locale.ROOT, "%-22s %7.1f s", name, seconds);
        if (rows.get() > 0) {
            double rate = rows.get() / Math.max(seconds, 1e-3);
            out.printf(Locale.ROOT, " %,12d rows %,10.0f a second", rows.get(), rate);
        }
        out.println();
    }

    void rows(long more) {
        rows.addAndGet(more);
    }

    /** Says how much of the stage's total is done, bytes or steps. */
    synchronized void advanceTo(long done) {
        if (System.nanoTime() - lastLine < LINE_EVERY) {
            return;
        }
        lastLine = System.nanoTime();
        double left = done > 0 ? seconds() * (size - done) / done : 0;
        out.printf(
                Locale.ROOT,
                "%-22s %3.0f%%,%s %.0f s left%n",
                stage,
                size == 0 ? 0.0 : 100.0 * done / size,
                rows.get() == 0
                        ? ""
                        : String.format(
                                Locale.ROOT,
                                " %,d rows, %,.0f a second,",
                                rows.get(),
                                rows.get() / seconds()),
                left);
    }

    private double seconds() {
        return (System.nanoTime() - began) / 1e9;
    }
}
