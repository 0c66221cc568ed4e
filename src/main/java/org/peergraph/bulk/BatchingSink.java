package org.peergraph.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.peergraph.importer.ImportedRecord;
import org.peergraph.importer.RecordPosition;
import org.peergraph.importer.RecordSink;

/** Numbers the records of one part of an input and hands them on in batches; for one thread. */
final class BatchingSink implements RecordSink {

    /** Enough that handing over does not show, few enough that a queue of them is small. */
    private static final int BATCH = 200;

    private final BulkInput input;
    private final Consumer<ReadBatch> taker;
    private final RecordNumbers numbers;
    private List<ImportedRecord> batch = new ArrayList<>(BATCH);
    private long first;

    BatchingSink(BulkInput input, RecordNumbers numbers, Consumer<ReadBatch> taker) {
        this.input = input;
        this.numbers = numbers;
        this.taker = taker;
    }

    @Override
    public void accept(ImportedRecord record, RecordPosition position) {
        long number = numbers.next();
        if (batch.isEmpty()) {
            first = number;
        }
        batch.add(record);
        input.accepted(position);
        if (batch.size() == BATCH) {
            flush();
        }
    }

    @Override
    public void reject(RecordPosition position, String reason) {
        input.reject(position, reason);
    }

    @Override
    public void note(String what) {
        input.note(what);
    }

    void flush() {
        if (!batch.isEmpty()) {
            taker.accept(new ReadBatch(input, first, batch));
            batch = new ArrayList<>(BATCH);
        }
    }
}
