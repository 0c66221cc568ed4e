package org.peergraph.mail;

import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Delivers what waits in the outbox, one mail after another. */
final class Postman {

    private static final Logger log = LoggerFactory.getLogger(Postman.class);

    /** With doubling delays a mail is given up after a day. */
    static final int MOST_ATTEMPTS = 12;

    private static final Duration FIRST_DELAY = Duration.ofMinutes(1);
    private static final Duration LONGEST_DELAY = Duration.ofHours(6);

    /** Of what a server said; the rest is of no use. */
    private static final int LONGEST_PROBLEM = 300;

    private final WaitingMails mails;
    private final Delivery delivery;

    Postman(WaitingMails mails, Delivery delivery) {
        this.mails = mails;
        this.delivery = delivery;
    }

    /** Delivers everything that is due. */
    void round() {
        for (Optional<WaitingMail> next = mails.take(); next.isPresent(); next = mails.take()) {
            deliver(next.get());
        }
    }

    private void deliver(WaitingMail mail) {
        try {
            delivery.deliver(mail);
        } catch (UndeliverableException refused) {
            giveUp(mail, refused);
            return;
        } catch (RuntimeException failed) {
            tryLater(mail, failed);
            return;
        }
        mails.sent(mail);
    }

    private void tryLater(WaitingMail mail, RuntimeException failure) {
        if (mail.attempts() >= MOST_ATTEMPTS) {
            giveUp(mail, failure);
            return;
        }
        Duration delay = delay(mail.attempts());
        log.info("{} is tried again in {} min: {}", mail.id(), delay.toMinutes(), problem(failure));
        mails.postpone(mail, delay, problem(failure));
    }

    private void giveUp(WaitingMail mail, RuntimeException failure) {
        log.warn(
                "{} is given up after {} attempts: {}",
                mail.id(),
                mail.attempts(),
                problem(failure));
        mails.givenUp(mail, problem(failure));
    }

    static Duration delay(int attempts) {
        Duration doubled = FIRST_DELAY.multipliedBy(1L << Math.min(attempts - 1, 20));
        return doubled.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : doubled;
    }

    private static String problem(RuntimeException failure) {
        String line = String.valueOf(failure.getMessage()).replaceAll("\\p{Cntrl}+", " ").strip();
        return line.substring(0, Math.min(line.length(), LONGEST_PROBLEM));
    }
}
