package org.peergraph.curation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.peergraph.account.SignedIn;
import org.peergraph.web.NotAllowedException;
import org.springframework.stereotype.Component;

/**
 * Who decides about a correction: moderators, and whoever has proven the ORCID iD of the record it
 * is about. A merge takes in somebody else's record too, so moderators alone decide about those.
 */
@Component
final class CorrectionRights {

    private final CorrectionLists lists;

    CorrectionRights(CorrectionLists lists) {
        this.lists = lists;
    }

    boolean decides(SignedIn who, Ruling ruling) {
        return who.moderator()
                || (!(ruling instanceof Ruling.Merge) && owns(who, ruling.researcher()));
    }

    private boolean owns(SignedIn who, String researcher) {
        return who.account()
                .orcid()
                .flatMap(
                        orcid ->
                                lists.findRecord(researcher)
                                        .map(record -> orcid.equals(record.orcid())))
                .orElse(false);
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
