package org.peergraph.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.jspecify.annotations.Nullable;

/**
 * A mail to one person. What could become a header of its own is refused.
 *
 * @param to e-mail address, without a name
 * @param subject one line
 * @param text plain text, lines ended by a newline
 * @param unsubscribe address that ends such mail when something is posted to it (RFC 8058); null
 *     for mail somebody has just asked for
 */
public record Letter(String to, String subject, String text, @Nullable String unsubscribe) {

    /** RFC 5322 has lines of 998 characters; nobody reads a subject that long. */
    private static final int LONGEST_SUBJECT = 250;

    /** A digest of some hundred works; more is no mail. */
    private static final int LONGEST_TEXT = 200_000;

    public Letter {
        requireAddress(to);
        requireLine("subject", subject, LONGEST_SUBJECT);
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("A mail of " + text.length() + " characters");
        }
        if (unsubscribe != null) {
            requireLine("unsubscribe", unsubscribe, LONGEST_SUBJECT);
            if (unsubscribe.indexOf('>') >= 0) {
                throw new IllegalArgumentException("unsubscribe: " + unsubscribe);
            }
        }
    }

    public Letter(String to, String subject, String text) {
        this(to, subject, text, null);
    }

    private static void requireAddress(String to) {
        try {
            InternetAddress[] parsed = InternetAddress.parse(to, true);
            if (parsed.length == 1 && to.equals(parsed[0].getAddress()) && to.indexOf('@') > 0) {
                return;
            }
        } catch (AddressException noAddress) {
            // Told below.
        }
        throw new IllegalArgumentException("No e-mail address: " + to);
    }

    private static void requireLine(String what, String line, int longest) {
        if (line.isBlank()
                || line.length() > longest
                || line.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(what + " is not one line: " + line);
        }
    }
}
