package org.peergraph.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A passkey as its owner knows it.
 *
 * @param id what the authenticator calls it
 * @param label what its owner calls it
 * @param usedAt when it signed in last; null if it never has
 */
record Passkey(String id, String label, Instant createdAt, @Nullable Instant usedAt) {

    /** Enough for every device somebody has. */
    static final int MOST = 20;

    static final int LONGEST_LABEL = 60;
}
