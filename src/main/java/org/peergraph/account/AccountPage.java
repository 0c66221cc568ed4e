package org.peergraph.account;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is shown of their own account.
 *
 * @param sessions in how many browsers it is signed in
 * @param orcidOffered whether an iD could be added
 * @param passkeys oldest first
 * @param problem what went wrong before: taken, second-orcid, passkey
 */
record AccountPage(
        SignedIn who,
        int sessions,
        boolean orcidOffered,
        List<Passkey> passkeys,
        @Nullable String problem) {

    /** Whether another passkey could be added. */
    public boolean roomForPasskeys() {
        return passkeys.size() < Passkey.MOST;
    }

    public int longestLabel() {
        return Passkey.LONGEST_LABEL;
    }
}
