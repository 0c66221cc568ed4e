package org.peergraph.coauthorship;

import org.jspecify.annotations.Nullable;

/**
 * A work two people wrote together.
 *
 * @param title as printed; null when the source has none
 * @param authors number of distinct authors
 * @param adds what it adds to the collaboration; null when it does not count
 * @param reason why it does not count; null when it does
 */
public record JointWork(
        String id,
        @Nullable String title,
        @Nullable Integer year,
        int authors,
        @Nullable Strength adds,
        @Nullable String reason) {}
