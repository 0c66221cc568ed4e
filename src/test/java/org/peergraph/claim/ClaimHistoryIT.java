package org.peergraph.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peergraph.account.Visitor;

/** What is told of claims that were made, and what is left of them. */
class ClaimHistoryIT extends ClaimedPeople {

    @Test
    void theOwnerGivesItBackAndTheHistoryStays() {
        Someone ada = someoneWithOrcid();
        Visitor visitor = owner(ada);
        assertThat(signedIn(someone()).post(ada.claim() + "/withdraw", Map.of()).statusCode())
                .isEqualTo(409);
        assertThat(visitor.post(ada.claim() + "/withdraw", Map.of()).statusCode()).isEqualTo(302);
        assertThat(reader().get(ada.page()).body())
                .contains("Unclaimed author", "Verification L1", "accepted at L3", "withdrawn");
        assertThat(claimed(visitor, ada)).contains("The record is yours");
    }

    @Test
    void nobodyIsNamedInTheHistoryBeforeTheirClaimIsAccepted() {
        Someone ada = someoneNew();
        Visitor stranger = signedIn(someone());
        stranger.post("/account/name", Map.of("name", "Nosy <b>Stranger</b>"));
        claimed(stranger, ada);
        assertThat(reader().get(ada.page()).body())
                .contains("claim of somebody")
                .doesNotContain("Nosy");
    }

    @Test
    void aDeletedAccountLeavesANamelessHistoryAndNoEvidence() {
        Someone ada = someoneWithOrcid();
        Visitor visitor = owner(ada);
        visitor.post("/account/name", Map.of("name", "Ada Gone"));
        assertThat(visitor.get("/account/data").body()).contains(ada.id(), "ORCID_OF_RECORD");
        visitor.post("/account/delete", Map.of("confirm", "delete"));
        assertThat(reader().get(ada.page()).body())
                .contains("Unclaimed author", "a deleted account", "withdrawn with the account")
                .doesNotContain("Ada Gone");
        assertThat(ask("MATCH (e:Evidence {value: $it}) RETURN count(e) AS it", ada.orcid()))
                .contains("0");
        assertThat(ask("MATCH (c:Claim {researcher: $it}) RETURN c.account AS it", ada.id()))
                .contains("null");
    }
}
