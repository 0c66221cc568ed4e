package org.peergraph.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peergraph.account.Visitor;
import org.peergraph.concurrency.AtOnce;

/** What stands against a claim. */
class ContestedClaimIT extends ClaimedPeople {

    @Test
    void aRecordWithAnothersOrcidIsContested() {
        Someone ada = someoneWithOrcid();
        Someone other = someoneNew();
        printOrcid(ada, 2, other.orcid());
        assertThat(claimed(signedInAtOrcid(other.orcid()), ada))
                .contains("Contested", "another ORCID iD");
    }

    @Test
    void theSecondToClaimIsContestedAndNothingIsOverwritten() {
        Someone ada = someoneWithOrcid();
        owner(ada);
        Visitor second = signedIn(someone());
        assertThat(claimed(second, ada)).contains("Contested", "Somebody else holds this record.");
        assertThat(reader().get(ada.page()).body()).contains("verified at L3");
    }

    @Test
    void aStrangersClaimThatWaitsDoesNotBlockTheOrcid() {
        Someone ada = someoneWithOrcid();
        Visitor stranger = signedIn(someone());
        claimed(stranger, ada);
        owner(ada);
        assertThat(stranger.get(ada.claim()).body()).contains("Contested", "Somebody else holds");
    }

    @Test
    void ofTwoAtTheSameInstantOneWinsAndTheOtherSeesWhy() throws Exception {
        Someone ada = someoneNew();
        Visitor one = signedIn(ada.address("claim.example"));
        Visitor other = signedIn(ada.address("maths.claim.example"));
        List<String> pages =
                AtOnce.all(List.of(() -> claimed(one, ada), () -> claimed(other, ada)));
        assertThat(pages).filteredOn(page -> page.contains("The record is yours")).hasSize(1);
        assertThat(pages)
                .filteredOn(page -> page.contains("Somebody else holds this record."))
                .hasSize(1);
        assertThat(
                        ask(
                                "MATCH (c:Claim {researcher: $it, state: 'accepted'}) RETURN count(c) AS it",
                                ada.id()))
                .contains("1");
    }

    @Test
    void onlySoManyClaimsWaitAtOnce() {
        Visitor visitor = signedIn(someone());
        for (int i = 0; i < Claiming.MOST_OPEN; i++) {
            claimed(visitor, someoneNew());
        }
        assertThat(visitor.post(someoneNew().claim(), Map.of()).statusCode()).isEqualTo(409);
    }
}
