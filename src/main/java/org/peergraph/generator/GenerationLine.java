package org.peergraph.generator;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Shows a generation with rate and time left: a bar in a terminal, a plain line now and then
 * elsewhere.
 */
final class GenerationLine implements GenerationProgress, AutoCloseable {

    private static final long LINE_EVERY = Duration.ofSeconds(5).toNanos();

    private final PrintStream out;
    private final boolean terminal;
    private @Nullable ProgressBar bar;
    private String phase = "";
    private long size;
    private long done;
    private long began;
    private long lastLine;

    GenerationLine(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    @Override
    public synchronized void begin(String newPhase, long records) {
        close();
        phase = newPhase;
        size = records;
        done = 0;
        began = System.nanoTime();
        lastLine = began;
        if (terminal) {
            bar =
                    new ProgressBarBuilder()
                            .setTaskName(phase)
                            .setInitialMax(records)
                            .setUnit(" records", 1)
                            .showSpeed()
                            .setConsumer(new ConsoleProgressBarConsumer(out))
                            .build();
        }
    }

    @Override
    public synchronized void advance(long records) {
        done += records;
        if (bar != null) {
            bar.stepTo(done);
        } else if (System.nanoTime() - lastLine > LINE_EVERY) {
            lastLine = System.nanoTime();
            double rate = done / ((lastLine - began) / 1e9);
            out.printf(
                    Locale.ROOT,
                    "%s: %.0f%% of %,d records, %,.0f records/s, %.0f s left%n",
                    phase,
                    100.0 * done / size,
                    size,
                    rate,
                    (size - done) / rate);
        }
    }

    @Override
    public synchronized void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
