package org.peergraph.collaboration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was written to somebody who told moderators of it. Moderators read what is
 * reported and nothing around it.
 *
 * @param kind invitation or message
 * @param state open, upheld, dismissed, or gone with the account
 * @param note what the one who reports adds; empty for nothing
 * @param by who reports; null once they have left
 * @param whom who has written it; null once they have left
 * @param text what is reported; null once it is gone
 * @param writtenAt null once it is gone
 */
public record Report(
        String id,
        String kind,
        String state,
        ReportReason reason,
        String note,
        Instant createdAt,
        @Nullable String by,
        @Nullable String whom,
        @Nullable String text,
        @Nullable Instant writtenAt) {}
