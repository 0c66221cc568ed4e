package org.peergraph.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.peergraph.importer.ImportSource;
import org.peergraph.importer.RecordPosition;
import org.peergraph.importer.sink.StoredRecord;

/**
 * Reads all inputs into the staged tables: as many parts at a time as there are processors, and as
 * many writers behind them, since one big file is read by one thread only.
 */
final class Reading {

    /** Batches that wait: enough that nobody stands still, some 20 MB of works with abstracts. */
    private static final int QUEUE = 32;

    /** How often a thread that waits looks whether another has failed. */
    private static final long PATIENCE_MILLIS = 100;

    private final Staging staging;
    private final InPassing inPassing;
    private final BulkProgress progress;
    private final BlockingQueue<ReadBatch> queue = new ArrayBlockingQueue<>(QUEUE);
    private final AtomicBoolean ended = new AtomicBoolean();
    private final AtomicBoolean failed = new AtomicBoolean();
    private final AtomicLong bytes = new AtomicLong();

    Reading(Staging staging, InPassing inPassing, BulkProgress progress) {
        this.staging = staging;
        this.inPassing = inPassing;
        this.progress = progress;
    }

    /**
     * Reads everything.
     *
     * @return how many parts there were; numbers from there on are free
     */
    int read(List<BulkInput> inputs) {
        int threads = Runtime.getRuntime().availableProcessors();
        try (ExecutorService readers = Executors.newFixedThreadPool(threads);
                ExecutorService writers = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> writing = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                writing.add(writers.submit(() -> guarded(this::write)));
            }
            List<Future<?>> reading = new ArrayList<>();
            int parts = 0;
            for (BulkInput input : inputs) {
                for (ImportSource part : input.source().parts()) {
                    RecordNumbers numbers = new RecordNumbers(parts++);
                    reading.add(readers.submit(() -> guarded(() -> read(input, part, numbers))));
                }
            }
            await(reading);
            ended.set(true);
            await(writing);
            return parts;
        }
    }

    /** A thread that fails ends the others. */
    private void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error e) {
            failed.set(true);
            throw e;
        }
    }

    private void read(BulkInput input, ImportSource part, RecordNumbers numbers) {
        if (failed.get()) {
            return;
        }
        BatchingSink sink = new BatchingSink(input, numbers, this::hand);
        part.read(
                RecordPosition.START,
                sink,
                new PartProgress(bytes::addAndGet, progress::advanceTo));
        sink.flush();
    }

    private void hand(ReadBatch batch) {
        try {
            while (!queue.offer(batch, PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                if (failed.get()) {
                    throw new StoppedException();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoppedException();
        }
    }

    private void write() {
        try (StageWriter writer = new StageWriter(staging, inPassing)) {
            while (!failed.get()) {
                ReadBatch batch = queue.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
                if (batch == null && ended.get() && queue.isEmpty()) {
                    return;
                }
                if (batch != null) {
                    write(batch, writer);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoppedException();
        }
    }

    private void write(ReadBatch batch, StageWriter writer) {
        for (int i = 0; i < batch.records().size(); i++) {
            writer.take(
                    batch.first() + i,
                    batch.input().runId(),
                    StoredRecord.of(batch.records().get(i)));
        }
        progress.rows(batch.records().size());
    }

    /** Waits for all, and tells the failure that was the cause of the others. */
    private void await(List<Future<?>> tasks) {
        RuntimeException failure = null;
        for (Future<?> task : tasks) {
            try {
                task.get();
            } catch (ExecutionException e) {
                RuntimeException cause =
                        e.getCause() instanceof RuntimeException known
                                ? known
                                : new IllegalStateException(e.getCause());
                if (failure == null || failure instanceof StoppedException) {
                    failure = cause;
                }
            } catch (InterruptedException e) {
                failed.set(true);
                Thread.currentThread().interrupt();
                throw new StoppedException();
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
