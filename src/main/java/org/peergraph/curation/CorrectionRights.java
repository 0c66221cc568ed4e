package org.peergraph.curation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.peergraph.account.SignedIn;
import org.peergraph.claim.Claims;
import org.peergraph.web.NotAllowedException;
import org.springframework.stereotype.Component;

/**
 * Who decides about a correction: moderators, and whoever holds the record it is about. A merge
 * takes in another record, so moderators alone decide about those.
 */
@Component
final class CorrectionRights {

    private final Claims claims;

    CorrectionRights(Claims claims) {
        this.claims = claims;
    }

    boolean decides(SignedIn who, Ruling ruling) {
        return who.moderator()
                || (!(ruling instanceof Ruling.Merge) && owns(who, ruling.researcher()));
    }

    boolean owns(SignedIn who, String researcher) {
        return claims.owns(who.id(), researcher);
    }

    /** Ids of those that are applied and theirs to take back. */
    Set<String> undoable(SignedIn who, List<CorrectionLists.Entry> entries) {
        return entries.stream()
                .map(CorrectionLists.Entry::correction)
                .filter(correction -> correction.state() == Correction.State.APPLIED)
                .filter(correction -> decides(who, correction.ruling()))
                .map(Correction::id)
                .collect(Collectors.toSet());
    }

    /**
     * @throws NotAllowedException if somebody else decides about it
     */
    void requireToDecide(SignedIn who, Ruling ruling) {
        if (!decides(who, ruling)) {
            throw new NotAllowedException("moderators and whoever the record is about");
        }
    }
}
