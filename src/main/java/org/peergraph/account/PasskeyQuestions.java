package org.peergraph.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** What a browser's passkey was asked, in its session: for one answer, and not for long. */
@Component
class PasskeyQuestions {

    private static final String ASKED = "passkeyAsked";
    private static final String UNTIL = "passkeyAskedUntil";

    /** As long as browsers wait. */
    private static final Duration OPEN = Duration.ofMinutes(5);

    private final Clock clock;

    PasskeyQuestions(Clock clock) {
        this.clock = clock;
    }

    /** An earlier question of this browser is no longer open. */
    void keep(Serializable options, HttpServletRequest request) {
        HttpSession session = request.getSession();
        session.setAttribute(ASKED, options);
        session.setAttribute(UNTIL, clock.instant().plus(OPEN));
    }

    /**
     * @throws PasskeyRefusedException if nothing of the kind was asked, or too long ago
     */
    <T> T take(Class<T> kind, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null
                && session.getAttribute(ASKED) instanceof Object asked
                && session.getAttribute(UNTIL) instanceof Instant until) {
            session.removeAttribute(ASKED);
            session.removeAttribute(UNTIL);
            if (kind.isInstance(asked) && clock.instant().isBefore(until)) {
                return kind.cast(asked);
            }
        }
        throw new PasskeyRefusedException("Nothing was asked, or too long ago.");
    }
}
