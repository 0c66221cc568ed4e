package org.peergraph.claim;

import org.peergraph.trust.VerificationLevel;

/**
 * A record somebody holds.
 *
 * @param researcher the record's own id, as it is now
 * @param name as sources print it
 */
public record OwnedRecord(String researcher, String name, VerificationLevel level) {}
