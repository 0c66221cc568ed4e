package org.peergraph.concurrency;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several deeds at the same instant. */
public final class AtOnce {

    private AtOnce() {}

    /** What came of doing the same so often. */
    public static <T> List<T> times(int times, Callable<T> deed) throws Exception {
        return all(Collections.nCopies(times, deed));
    }

    /** What came of each, in their order; no deed begins before all are ready. */
    public static <T> List<T> all(List<Callable<T>> deeds) throws Exception {
        CyclicBarrier ready = new CyclicBarrier(deeds.size());
        List<T> answers = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(deeds.size())) {
            for (Future<T> each :
                    threads.invokeAll(deeds.stream().map(deed -> after(ready, deed)).toList())) {
                answers.add(each.get());
            }
        }
        return answers;
    }

    private static <T> Callable<T> after(CyclicBarrier ready, Callable<T> deed) {
        return () -> {
            ready.await();
            return deed.call();
        };
    }
}
