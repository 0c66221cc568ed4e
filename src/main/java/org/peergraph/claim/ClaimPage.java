package org.peergraph.claim;

import java.util.List;
import java.util.Optional;
import org.peergraph.account.SignedIn;

/**
 * What somebody is shown who says a record is theirs.
 *
 * @param evidence what they have proven, and how it ties them to the record
 * @param claim their newest one of it
 * @param verdict what would become of a claim now
 */
public record ClaimPage(
        SignedIn who,
        ClaimedRecord record,
        List<Evidence> evidence,
        Optional<Claim> claim,
        Verdict verdict) {

    /** Whether there is a claim that stands or waits. */
    public boolean standing() {
        return claim.filter(each -> each.accepted() || each.state().open()).isPresent();
    }
}
