package org.peergraph.bulk;

/**
 * How a load shares the memory it was given: DuckDB and Neo4j's importer never run at the same
 * time.
 *
 * @param total bytes the load may use, this process's heap included
 * @param researchersAtATime how many researchers' lists are put together at a time
 */
record MemoryShares(long total, long researchersAtATime) {

    /** Below this DuckDB spills more than it computes and the importer does not start. */
    static final long LEAST = 1L << 30;

    /** The readers' and writers' batches in this process's heap, with room for its collector. */
    private static final double OWN_HEAP = 0.3;

    /** The importer needs heap for its buffers only, some hundred MB whatever the size. */
    private static final long MOST_IMPORTER_HEAP = 1L << 30;

    /** Room for a researcher's lists while they are put together, several times their size. */
    private static final long BYTES_A_RESEARCHER = 8 << 10;

    MemoryShares {
        if (total < LEAST) {
            throw new IllegalArgumentException("a load needs 1 GB of memory at least");
        }
    }

    MemoryShares(long total) {
        this(total, staging(total) / BYTES_A_RESEARCHER);
    }

    private static long staging(long total) {
        return total - (long) (total * OWN_HEAP);
    }

    /** Bytes of this process's heap. */
    long ownHeap() {
        return total - staging();
    }

    /** Bytes DuckDB may use. */
    long staging() {
        return staging(total);
    }

    long importerHeap() {
        return Math.min(total / 4, MOST_IMPORTER_HEAP);
    }

    /** Bytes the importer may use beside its heap. */
    long importerOffHeap() {
        return staging() - importerHeap();
    }

    /** Bytes of the store kept in memory while its indexes are made. */
    long pageCache() {
        return total / 4;
    }
}
