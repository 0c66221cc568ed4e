package org.peergraph.claim;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that ties somebody to a record.
 *
 * @param value ORCID iD, e-mail address, or a moderator's note
 * @param about id of the institution or work it ties to; null for the record itself
 * @param source who says so: ORCID, a mailed link, a moderator
 * @param provenAt when it was proven
 * @param expiresAt until when it counts; null for ever
 */
public record Evidence(
        EvidenceKind kind,
        String value,
        @Nullable String about,
        String source,
        Instant provenAt,
        @Nullable Instant expiresAt) {

    boolean counts(Instant now) {
        return expiresAt == null || expiresAt.isAfter(now);
    }
}
