package org.peergraph.claim;

import java.time.Instant;
import org.peergraph.trust.VerificationLevel;

/**
 * Whoever holds a record.
 *
 * @param account id
 * @param name what the account is called
 * @param claim id of the claim that was accepted
 * @param since when it was
 */
public record Owner(
        String account, String name, String claim, VerificationLevel level, Instant since) {}
