package slice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;

/**
 * A closed loop: every client asks again as soon as it has its answer, in turn for all questions.
 *
 * <p>Clients are virtual threads, all on one thread of the system's: a thread each would stand in line
 * for the processors they share with the service, and the longest of those waits would be measured.
 */
final class Load {

    private Load() {}

    /**
     * @param p50 milliseconds
     * @param perSecond answers of all clients together
     * @param cpu milliseconds of processor time a request costs the process that answers
     */
    record Figures(int clients, int requests, double p50, double p95, double p99, double perSecond, double cpu) {}

    static Figures measure(
            int clients, double seconds, List<String> questions, Callable<Client> client, Cpu cpu)
            throws Exception {
        ConcurrentLinkedQueue<long[]> times = new ConcurrentLinkedQueue<>();
        AtomicInteger next = new AtomicInteger();
        double cpuBefore = cpu.seconds();
        long began = System.nanoTime();
        long end = began + (long) (seconds * 1e9);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                running.add(
                        threads.submit(
                                () -> {
                                    times.add(loop(end, next, questions, client));
                                    return null;
                                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        }
        double lasted = (System.nanoTime() - began) / 1e9;
        double spent = cpu.seconds() - cpuBefore;
        long[] sorted = times.stream().flatMapToLong(LongStream::of).sorted().toArray();
        return new Figures(
                clients,
                sorted.length,
                at(sorted, 0.50),
                at(sorted, 0.95),
                at(sorted, 0.99),
                sorted.length / lasted,
                1000 * spent / sorted.length);
    }

    private static long[] loop(long end, AtomicInteger next, List<String> questions, Callable<Client> client)
            throws Exception {
        long[] times = new long[1024];
        int count = 0;
        try (Client own = client.call()) {
            for (long now = System.nanoTime(); now < end; ) {
                own.ask(questions.get(next.getAndIncrement() % questions.size()));
                long done = System.nanoTime();
                if (count == times.length) {
                    times = Arrays.copyOf(times, 2 * count);
                }
                times[count++] = done - now;
                now = done;
            }
        }
        return Arrays.copyOf(times, count);
    }

    private static double at(long[] sorted, double part) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(part * sorted.length))] / 1e6;
    }
}
