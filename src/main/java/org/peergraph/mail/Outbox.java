package org.peergraph.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.GraphTransaction;
import org.springframework.stereotype.Component;

/**
 * Where mail waits. It is put there in the transaction that causes it, so neither is without the
 * other.
 */
@Component
public class Outbox {

    private static final CypherFile PUT = CypherFile.named("mail/put");

    private final Clock clock;
    private final Semaphore news = new Semaphore(0);

    Outbox(Clock clock) {
        this.clock = clock;
    }

    public void put(GraphTransaction transaction, Letter letter) {
        Map<String, @Nullable Object> mail = new HashMap<>();
        mail.put("id", "mail:" + UUID.randomUUID());
        mail.put("to", letter.to());
        mail.put("subject", letter.subject());
        mail.put("text", letter.text());
        mail.put("unsubscribe", letter.unsubscribe());
        mail.put("now", clock.millis());
        transaction.run(PUT, mail);
        transaction.afterCommit(news::release);
    }

    /** Waits until this process has put something here, or as long as is said. */
    void awaitNews(Duration longest) throws InterruptedException {
        if (news.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
            news.drainPermits();
        }
    }
}
