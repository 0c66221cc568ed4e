package org.peergraph.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peergraph.claim.EvidenceKind.ADDRESS;
import static org.peergraph.claim.EvidenceKind.INSTITUTION_ADDRESS;
import static org.peergraph.claim.EvidenceKind.MODERATOR;
import static org.peergraph.claim.EvidenceKind.NAMED_ADDRESS;
import static org.peergraph.claim.EvidenceKind.ORCID_OF_RECORD;
import static org.peergraph.claim.EvidenceKind.ORCID_ON_WORK;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which evidence hands a record over, and at which level. */
class ClaimRulesTests {

    private static final Instant NOW = Instant.parse("2026-11-26T00:00:00Z");
    private static final Situation NOTHING = new Situation(false, false, false, false, false);

    @Test
    void anOrcidOfTheRecordOrItsWorksIsAcceptedAtL3() {
        assertThat(judged(NOTHING, ORCID_OF_RECORD)).isEqualTo("ACCEPTED 3");
        assertThat(judged(NOTHING, ORCID_ON_WORK)).isEqualTo("ACCEPTED 3");
    }

    @Test
    void anInstitutionBesideTheOrcidMakesL4() {
        assertThat(judged(NOTHING, ORCID_OF_RECORD, INSTITUTION_ADDRESS)).isEqualTo("ACCEPTED 4");
        assertThat(judged(NOTHING, ORCID_ON_WORK, NAMED_ADDRESS)).isEqualTo("ACCEPTED 4");
        assertThat(judged(NOTHING, ORCID_OF_RECORD, ADDRESS)).isEqualTo("ACCEPTED 3");
    }

    @Test
    void anInstitutionsAddressWithTheNameIsAcceptedAtL2() {
        assertThat(judged(NOTHING, NAMED_ADDRESS)).isEqualTo("ACCEPTED 2");
    }

    @Test
    void whatDoesNotTieSomebodyToTheRecordWaits() {
        assertThat(judged(NOTHING)).isEqualTo("PENDING 0");
        assertThat(judged(NOTHING, ADDRESS)).isEqualTo("PENDING 0");
        assertThat(judged(NOTHING, INSTITUTION_ADDRESS)).isEqualTo("PENDING 0");
    }

    @Test
    void anAddressIsNotEnoughForARecordWithAnOrcid() {
        Situation withOrcid = new Situation(false, false, false, true, false);
        assertThat(judged(withOrcid, NAMED_ADDRESS)).isEqualTo("PENDING 0");
        assertThat(judged(withOrcid, ORCID_OF_RECORD)).isEqualTo("ACCEPTED 3");
    }

    @Test
    void aSecondRecordNeedsAnOrcidOnIt() {
        Situation holdsAnother = new Situation(false, false, false, false, true);
        assertThat(judged(holdsAnother, NAMED_ADDRESS)).isEqualTo("PENDING 0");
        assertThat(judged(holdsAnother, ORCID_ON_WORK)).isEqualTo("ACCEPTED 3");
    }

    @Test
    void whatStandsAgainstAClaimMakesItContestedWhateverItRestsOn() {
        assertThat(judged(new Situation(true, false, false, true, false), ORCID_OF_RECORD))
                .isEqualTo("CONTESTED 0");
        assertThat(judged(new Situation(false, false, true, true, false), ORCID_ON_WORK))
                .isEqualTo("CONTESTED 0");
        assertThat(judged(new Situation(false, true, false, false, false), NAMED_ADDRESS))
                .isEqualTo("CONTESTED 0");
    }

    @Test
    void aClaimThatWaitsKeepsNobodyFromProvingTheOrcid() {
        assertThat(judged(new Situation(false, true, false, true, false), ORCID_OF_RECORD))
                .isEqualTo("ACCEPTED 3");
    }

    @Test
    void whatIsOverCountsNoMore() {
        List<Evidence> over =
                List.of(shown(ORCID_OF_RECORD, null), shown(INSTITUTION_ADDRESS, NOW));
        assertThat(ClaimRules.level(over, NOW)).isEqualTo(3);
        assertThat(ClaimRules.level(over, NOW.minusMillis(1))).isEqualTo(4);
        assertThat(ClaimRules.judge(List.of(shown(NAMED_ADDRESS, NOW)), NOTHING, NOW).state())
                .isEqualTo(ClaimState.PENDING);
    }

    @Test
    void aReviewIsTheHighestLevel() {
        assertThat(ClaimRules.level(List.of(shown(MODERATOR, null)), NOW)).isEqualTo(5);
    }

    private static String judged(Situation situation, EvidenceKind... kinds) {
        Verdict verdict =
                ClaimRules.judge(
                        Stream.of(kinds).map(kind -> shown(kind, null)).toList(), situation, NOW);
        return verdict.state() + " " + verdict.level();
    }

    private static Evidence shown(
            EvidenceKind kind, @org.jspecify.annotations.Nullable Instant expiresAt) {
        return new Evidence(
                kind, kind.name(), null, "test", NOW.minus(Duration.ofDays(1)), expiresAt);
    }
}
