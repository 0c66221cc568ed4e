package org.peergraph.claim;

import java.time.Instant;
import java.util.List;

/**
 * Which evidence hands a record over at once, and which a moderator has to look at.
 *
 * <ol>
 *   <li>Whatever stands against a claim makes it contested: another owner, or a record with another
 *       ORCID iD than the claimant's.
 *   <li>An ORCID iD proven by signing in that is the record's, or stands at the person's place on
 *       one of the works, is accepted, whatever else the account holds.
 *   <li>An institution's address made of the name on the record is accepted for a record without an
 *       iD, if nobody else's claim waits and the account holds no other record.
 *   <li>Everything else waits: a verified address says who somebody is, not whose record it is.
 * </ol>
 */
final class ClaimRules {

    static final int REVIEWED = 5;
    private static final int INSTITUTION = 4;
    private static final int ORCID = 3;
    private static final int EMAIL = 2;

    private ClaimRules() {}

    static Verdict judge(List<Evidence> evidence, Situation situation, Instant now) {
        List<EvidenceKind> kinds =
                evidence.stream().filter(e -> e.counts(now)).map(Evidence::kind).toList();
        if (situation.otherOwner()) {
            return contested("Somebody else holds this record.");
        }
        if (situation.otherOrcid()) {
            return contested("The record carries another ORCID iD than the one you have proven.");
        }
        if (kinds.stream().anyMatch(EvidenceKind::isOrcid)) {
            return new Verdict(
                    ClaimState.ACCEPTED, level(evidence, now), "Your ORCID iD stands on it.");
        }
        if (situation.otherOpen()) {
            return contested("Somebody else has claimed this record, and it is not decided yet.");
        }
        if (!kinds.contains(EvidenceKind.NAMED_ADDRESS)) {
            return pending("Nothing you have proven ties you to this record by itself.");
        }
        if (situation.recordHasOrcid()) {
            return pending("The record carries an ORCID iD that you have not proven.");
        }
        return situation.holdsAnother()
                ? pending("You hold another record; only an ORCID iD on this one adds it at once.")
                : new Verdict(
                        ClaimState.ACCEPTED,
                        level(evidence, now),
                        "An institution of the record gave you an address with its name.");
    }

    /** The level of an accepted claim that rests on this. */
    static int level(List<Evidence> evidence, Instant now) {
        List<EvidenceKind> kinds =
                evidence.stream().filter(e -> e.counts(now)).map(Evidence::kind).toList();
        if (kinds.contains(EvidenceKind.MODERATOR)) {
            return REVIEWED;
        }
        boolean orcid = kinds.stream().anyMatch(EvidenceKind::isOrcid);
        boolean institution = kinds.stream().anyMatch(EvidenceKind::isInstitution);
        if (orcid) {
            return institution ? INSTITUTION : ORCID;
        }
        return EMAIL;
    }

    private static Verdict pending(String why) {
        return new Verdict(ClaimState.PENDING, 0, why);
    }

    private static Verdict contested(String why) {
        return new Verdict(ClaimState.CONTESTED, 0, why);
    }
}
