package org.peergraph.mail;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has a postman at work while the service runs; several services share the mail. */
@Component
@ConditionalOnWebApplication
class PostOffice implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(PostOffice.class);

    /** How late a mail may be that is to be tried again, or that a dead process left. */
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final WaitingMails mails;
    private final Outbox outbox;
    private final Postman postman;
    private final Duration keep;
    private @Nullable Thread work;

    PostOffice(WaitingMails mails, Outbox outbox, Delivery delivery, MailSettings settings) {
        this.mails = mails;
        this.outbox = outbox;
        postman = new Postman(mails, delivery);
        keep = settings.keep();
    }

    @Override
    public void start() {
        work = Thread.ofVirtual().name("postman").start(this::work);
    }

    private void work() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                attempt();
                outbox.awaitNews(LONGEST_PAUSE);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void attempt() {
        try {
            postman.round();
        } catch (RuntimeException unexpected) {
            // The graph may be away; mails wait, and those that were taken are free again.
            log.warn("Mail waits: {}", unexpected.toString());
        }
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT6M")
    void forgetOld() {
        mails.forget(keep, 10_000);
    }

    @Override
    public void stop() {
        if (work != null) {
            work.interrupt();
            work = null;
        }
    }

    @Override
    public boolean isRunning() {
        return work != null;
    }
}
