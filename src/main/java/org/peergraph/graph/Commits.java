package org.peergraph.graph;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts what was committed to the graph, as far as this process learns of it.
 *
 * <p>The database in this process tells every commit, whoever made it, before the writer is told
 * that it succeeded. Of a server elsewhere only the commits made here are known.
 */
final class Commits {

    private final AtomicLong count = new AtomicLong();
    private final boolean complete;

    Commits(boolean complete) {
        this.complete = complete;
    }

    /** Whether nothing is committed that is not counted. */
    boolean complete() {
        return complete;
    }

    long count() {
        return count.get();
    }

    void more() {
        count.incrementAndGet();
    }
}
