package org.peergraph.importer.command;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import org.peergraph.importer.ImportedRecord;
import org.peergraph.importer.RecordPosition;
import org.peergraph.importer.RecordSink;
import org.peergraph.importer.run.ImportProgress;
import org.peergraph.importer.run.ImportRun;
import org.peergraph.terminal.Countdown;

/**
 * Shows an import: a bar with rate, counts and time left in a terminal, a plain line now and then
 * elsewhere.
 */
final class TerminalProgress implements ImportProgress, AutoCloseable {

    private static final long LINE_EVERY = Duration.ofSeconds(5).toNanos();

    private final PrintStream out;
    private final boolean terminal;
    private final long began = System.nanoTime();
    private @Nullable ProgressBar bar;
    private long size;
    private String unit = "bytes";
    private long done;
    private long doneAtStart = -1;
    private long records;
    private long rejected;
    private @Nullable Countdown countdown;
    private long lastLine = began;

    TerminalProgress(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    @Override
    public void started(ImportRun run) {
        if (run.resumed()) {
            out.printf(
                    Locale.ROOT,
                    "Going on with run %s after %,d records.%n",
                    run.id(),
                    run.counts().records());
        } else {
            out.printf("Run %s%n", run.id());
        }
    }

    @Override
    public void size(long total, String unitOfSize) {
        size = total;
        unit = unitOfSize;
        if (terminal) {
            bar =
                    bar(
                            "Reading",
                            total,
                            unitOfSize.equals("bytes") ? 1 << 20 : 1,
                            unitOfSize.equals("bytes") ? " MB" : " " + unitOfSize);
        }
    }

    @Override
    public void advanceTo(long newDone) {
        if (doneAtStart < 0) {
            doneAtStart = newDone;
        }
        done = newDone;
        if (bar != null) {
            bar.stepTo(newDone);
            bar.setExtraMessage(" %,d records, %,d rejected".formatted(records, rejected));
        } else if (System.nanoTime() - lastLine > LINE_EVERY) {
            lastLine = System.nanoTime();
            double seconds = (lastLine - began) / 1e9;
            double left = done > doneAtStart ? seconds * (size - done) / (done - doneAtStart) : 0;
            out.printf(
                    Locale.ROOT,
                    "%3.0f%% of %,d %s, %,d records, %,d rejected, %,.0f records/s, %.0f s left%n",
                    size == 0 ? 100.0 : 100.0 * done / size,
                    size,
                    unit,
                    records,
                    rejected,
                    records / seconds,
                    left);
        }
    }

    @Override
    public RecordSink watching(RecordSink sink) {
        return new RecordSink() {
            @Override
            public void accept(ImportedRecord record, RecordPosition position) {
                records++;
                sink.accept(record, position);
            }

            @Override
            public void reject(RecordPosition position, String reason) {
                rejected++;
                sink.reject(position, reason);
            }

            @Override
            public void note(String what) {
                sink.note(what);
            }
        };
    }

    @Override
    public void deriving(long remaining) {
        if (countdown == null) {
            close();
            out.printf(Locale.ROOT, "Refreshing what is derived around %,d nodes.%n", remaining);
            countdown = new Countdown(out, "Deriving", "nodes");
        }
        countdown.accept(remaining);
    }

    private ProgressBar bar(String task, long total, long unitSize, String unitName) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(total)
                .setUnit(unitName, unitSize)
                .showSpeed()
                .setConsumer(new ConsoleProgressBarConsumer(out))
                .build();
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
        if (countdown != null) {
            countdown.close();
        }
    }
}
