package org.peergraph.bulk;

/**
 * The numbers of one part's records. Numbers grow with the part and within it, so that their order
 * is the order of reading however many parts are read at a time.
 */
final class RecordNumbers {

    /** Bits for records within a part: four billion in one file are beyond any. */
    private static final int WITHIN = 32;

    private final long end;
    private long next;

    /**
     * @param part index of the part among all parts of all sources, below a million
     */
    RecordNumbers(int part) {
        next = (long) part << WITHIN;
        end = (part + 1L) << WITHIN;
    }

    long next() {
        if (next == end) {
            throw new IllegalStateException("a part of an input holds more than 2^32 records");
        }
        return next++;
    }
}
