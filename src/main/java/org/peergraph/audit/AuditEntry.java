package org.peergraph.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was decided or changed.
 *
 * @param name what the account that did it is called now; null if it is gone or nobody's
 * @param what in a few words, lower case: {@code claim accepted}
 * @param subject path of the page it is about
 */
public record AuditEntry(
        Instant at, @Nullable String name, String what, String subject, @Nullable String reason) {}
