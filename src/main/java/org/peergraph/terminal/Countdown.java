package org.peergraph.terminal;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongConsumer;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Shows how much of a task is left: a bar with speed and time left in a terminal, a plain line now
 * and then elsewhere. The task may grow while it runs.
 */
public final class Countdown implements LongConsumer, AutoCloseable {

    private static final long LINE_EVERY = Duration.ofSeconds(5).toNanos();

    private final PrintStream out;
    private final String things;
    private final @Nullable ProgressBar bar;
    private long most;
    private long lastLine = System.nanoTime();

    /**
     * @param task one word before the bar: {@code Deriving}
     * @param things what is counted, in the plural
     */
    public Countdown(PrintStream out, String task, String things) {
        this.out = out;
        this.things = things;
        bar =
                System.console() == null
                        ? null
                        : new ProgressBarBuilder()
                                .setTaskName(task)
                                .setInitialMax(0)
                                .setUnit(" " + things, 1)
                                .showSpeed()
                                .setConsumer(new ConsoleProgressBarConsumer(out))
                                .build();
    }

    @Override
    public void accept(long remaining) {
        most = Math.max(most, remaining);
        if (bar != null) {
            bar.maxHint(most);
            bar.stepTo(most - remaining);
        } else if (System.nanoTime() - lastLine > LINE_EVERY) {
            lastLine = System.nanoTime();
            out.printf(Locale.ROOT, "%,d %s left%n", remaining, things);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
