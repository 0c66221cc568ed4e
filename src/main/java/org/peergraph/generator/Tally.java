package org.peergraph.generator;

import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;

/**
 * What can only be known after all works: how often each is cited, and from when to when each
 * author published. Takes 4 bytes a work and 12 an author; may be filled by several threads, as
 * sums, minima and maxima do not depend on the order.
 */
final class Tally {

    private final AtomicIntegerArray citations;
    private final AtomicIntegerArray works;

    /** Kept as years before the end, so that 0 says that there is none. */
    private final AtomicIntegerArray firstYears;

    private final AtomicIntegerArray lastYears;

    Tally(CorpusSize size) {
        citations = new AtomicIntegerArray(size.works());
        works = new AtomicIntegerArray(size.authors());
        firstYears = new AtomicIntegerArray(size.authors());
        lastYears = new AtomicIntegerArray(size.authors());
    }

    void cited(int work) {
        citations.getAndIncrement(work);
    }

    void wrote(int author, int year) {
        works.getAndIncrement(author);
        firstYears.accumulateAndGet(author, Timeline.LAST_YEAR + 1 - year, Math::max);
        lastYears.accumulateAndGet(author, year, Math::max);
    }

    /** How many works of the corpus cite this one. */
    int citations(int work) {
        return citations.get(work);
    }

    /** How many works name this author by id. */
    int works(int author) {
        return works.get(author);
    }

    /** How many authors have a work. */
    long authors() {
        return IntStream.range(0, works.length()).filter(author -> works(author) > 0).count();
    }

    /** The year of the author's first work; only for authors who have one. */
    int firstYear(int author) {
        return Timeline.LAST_YEAR + 1 - firstYears.get(author);
    }

    int lastYear(int author) {
        return lastYears.get(author);
    }
}
