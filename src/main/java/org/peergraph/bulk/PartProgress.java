package org.peergraph.bulk;

import java.util.function.LongConsumer;
import java.util.function.LongUnaryOperator;
import org.peergraph.importer.ReadProgress;

/** Adds the progress of one part to that of the whole. */
final class PartProgress implements ReadProgress {

    private final LongUnaryOperator whole;
    private final LongConsumer told;
    private long done;

    /**
     * @param whole adds to what all parts have read and returns the sum
     * @param told is told the sum
     */
    PartProgress(LongUnaryOperator whole, LongConsumer told) {
        this.whole = whole;
        this.told = told;
    }

    @Override
    public void size(long total, String unit) {}

    @Override
    public void advanceTo(long newDone) {
        told.accept(whole.applyAsLong(newDone - done));
        done = newDone;
    }
}
