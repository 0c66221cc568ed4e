package org.peergraph.following;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What is done about following while the service runs; several services share the work. */
@Component
@ConditionalOnWebApplication
class FollowingWork {

    /** News of a season; a feed is no archive. */
    private static final Duration KEPT = Duration.ofDays(90);

    private final News news;
    private final NewsMail mail;

    FollowingWork(News news, NewsMail mail) {
        this.news = news;
        this.mail = mail;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT2M")
    void tellAndMail() {
        try {
            news.tellAll();
        } finally {
            mail.sendDue();
        }
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT7M")
    void forgetOld() {
        news.forget(KEPT, 10_000);
    }
}
