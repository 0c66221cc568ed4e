package org.peergraph.account;

import com.webauthn4j.util.exception.WebAuthnException;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;

/** What was sent is not what a passkey of this service answers to what it was asked. */
final class PasskeyRefusedException extends RuntimeException {

    PasskeyRefusedException(String message) {
        super(message);
    }

    private PasskeyRefusedException(Exception cause) {
        super(cause.getMessage(), cause);
    }

    /** What comes out, or this instead of the libraries' ways to say no. */
    static <T> T unless(Supplier<T> checked) {
        try {
            return checked.get();
        } catch (IllegalArgumentException | WebAuthnException | JacksonException no) {
            throw new PasskeyRefusedException(no);
        }
    }
}
