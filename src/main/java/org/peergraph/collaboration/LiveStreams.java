package org.peergraph.collaboration;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.peergraph.web.TooManyAttemptsException;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The conversations that are followed live in this process: a bounded number, each in a virtual
 * thread of its own. They end before the web server waits for what is under way.
 */
@Component
class LiveStreams implements SmartLifecycle {

    /** A browser in front of somebody shows one or two; a tab that is hidden follows nothing. */
    static final int OF_AN_ACCOUNT = 4;

    /** Each asks the graph once a second, some ten database hits. */
    static final int OF_ALL = 500;

    private static final Duration RETRY = Duration.ofMinutes(1);

    private static final Duration FAREWELL = Duration.ofSeconds(2);

    private final Map<LiveStream, Thread> threads = new ConcurrentHashMap<>();
    private volatile boolean running;

    /**
     * Begins one; it leaves by itself.
     *
     * @throws TooManyAttemptsException if the account or this process has too many
     */
    synchronized void begin(LiveStream stream) {
        long own =
                threads.keySet().stream()
                        .filter(other -> other.account().equals(stream.account()))
                        .count();
        if (own >= OF_AN_ACCOUNT || threads.size() >= OF_ALL) {
            throw new TooManyAttemptsException(RETRY);
        }
        Thread thread =
                Thread.ofVirtual()
                        .name("live conversation")
                        .unstarted(
                                () -> {
                                    try {
                                        stream.run();
                                    } finally {
                                        threads.remove(stream);
                                    }
                                });
        threads.put(stream, thread);
        thread.start();
    }

    int count() {
        return threads.size();
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        threads.keySet().forEach(LiveStream::end);
        threads.values().forEach(LiveStreams::await);
    }

    /** The graph is closed next, and what was not shown is still to be told. */
    private static void await(Thread thread) {
        try {
            thread.join(FAREWELL);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
