package org.peergraph.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was decided or changed.
 *
 * @param who account that did it, or {@link AuditLog#SERVICE}
 * @param name what that account is called now; null if it is gone or nobody's
 * @param what in a few words, lower case: {@code claim accepted}
 * @param subject path of the page it is about
 * @param about what that page is called
 */
public record AuditEntry(
        Instant at,
        String who,
        @Nullable String name,
        String what,
        String subject,
        String about,
        @Nullable String reason) {

    AuditEntry about(String words) {
        return new AuditEntry(at, who, name, what, subject, words, reason);
    }

    /** Whoever did it, as one reads it. */
    public String by() {
        if (name != null) {
            return name;
        }
        return who.equals(AuditLog.SERVICE) ? "This service" : "A deleted account";
    }
}
