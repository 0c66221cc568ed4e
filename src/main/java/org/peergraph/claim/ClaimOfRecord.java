package org.peergraph.claim;

import java.util.List;
import java.util.Optional;

/**
 * Whose a record is, as its page tells everybody.
 *
 * @param history the newest event first
 */
public record ClaimOfRecord(Optional<Owner> owner, List<ClaimEvent> history) {

    /** Whether the account holds the record. */
    public boolean isOf(String account) {
        return owner.filter(holder -> holder.account().equals(account)).isPresent();
    }
}
