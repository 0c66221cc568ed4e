package org.peergraph.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peergraph.account.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

/** Claiming a record, over HTTP: what counts, and what does not. */
class ClaimIT extends ClaimedPeople {

    @Autowired private ClaimExpiry expiry;

    @Test
    void readersAreLedToSignInByALinkAndTheirPageHasNoForm() {
        HttpResponse<String> page = reader().get("/researchers/" + MASQUELIER);
        assertThat(page.body())
                .contains("Log in to claim", "Identity and collaboration", "Unclaimed author")
                .doesNotContain("method=\"post\"", "Open to collaborate");
        assertThat(page.headers().firstValue("ETag")).isPresent();
        HttpResponse<String> claim = reader().get("/researchers/" + MASQUELIER + "/claim");
        assertThat(Visitor.target(claim).getPath()).isEqualTo("/sign-in");
        assertThat(signedIn(someone()).get("/researchers/" + MASQUELIER).body())
                .contains("This is me");
    }

    @Test
    void theProvenOrcidOfTheRecordIsAcceptedAtOnceAtL3() {
        Someone ada = someoneWithOrcid();
        Visitor visitor = signedInAtOrcid(ada.orcid());
        assertThat(visitor.get(ada.claim()).body()).contains("accepted", "at L");
        assertThat(claimed(visitor, ada)).contains("The record is yours, at L");
        assertThat(reader().get(ada.page()).body())
                .contains("Claimed by", "verified at L3", "Verification L3", "accepted at L3")
                .doesNotContain("method=\"post\"");
        assertThat(visitor.get(ada.page()).body())
                .contains("Edit your profile", "Your claim")
                .doesNotContain("Invite to collaborate");
        assertThat(visitor.get(ada.claim()).body()).contains("Give it back");
        String corrections = "/corrections?researcher=" + ada.id();
        assertThat(visitor.get(corrections).body()).contains("Works that are not yours");
        assertThat(signedIn(someone()).get(corrections).body())
                .contains("Works that are not theirs");
    }

    @Test
    void aPageKeptBeforeTheClaimIsOutOfDateAfterIt() {
        Someone ada = someoneWithOrcid();
        String before = reader().get(ada.page()).headers().firstValue("ETag").orElseThrow();
        owner(ada);
        assertThat(reader().get(ada.page()).headers().firstValue("ETag"))
                .isPresent()
                .get()
                .isNotEqualTo(before);
    }

    @Test
    void anOrcidAtThePersonsPlaceOnAWorkCountsAndOneAtAnothersDoesNot() {
        Someone ada = someoneNew();
        printOrcid(ada, 2, ada.orcid());
        assertThat(claimed(signedInAtOrcid(ada.orcid()), ada)).contains("The record is yours");
        Someone coauthor = someoneNew();
        printOrcid(coauthor, 1, coauthor.orcid());
        assertThat(claimed(signedInAtOrcid(coauthor.orcid()), coauthor))
                .contains("A moderator will decide");
    }

    @Test
    void whatIsTypedNeverCounts() {
        Someone ada = someoneWithOrcid();
        Visitor stranger = signedIn(someone());
        stranger.post("/account/name", Map.of("name", ada.name()));
        stranger.post(
                ada.claim(),
                Map.of(
                        "orcid",
                        ada.orcid(),
                        "level",
                        "5",
                        "state",
                        "accepted",
                        "account.orcid",
                        ada.orcid()));
        assertThat(stranger.get(ada.claim()).body())
                .contains("A moderator will decide", "Take it back");
        assertThat(reader().get(ada.page()).body()).contains("Unclaimed author");
    }

    @Test
    void anInstitutionsAddressWithTheNameIsAcceptedAtL2() {
        Someone ada = someoneNew();
        assertThat(claimed(signedIn(ada.address("claim.example")), ada))
                .contains("The record is yours");
        assertThat(reader().get(ada.page()).body()).contains("Verification L2");
        Someone below = someoneNew();
        assertThat(claimed(signedIn(below.address("maths.claim.example")), below))
                .contains("The record is yours");
    }

    @Test
    void otherAddressesHandNothingToAStranger() {
        for (String domain : List.of("claim.example.org", "notclaim.example", "gmail.com")) {
            Someone ada = someoneNew();
            assertThat(claimed(signedIn(ada.address(domain)), ada))
                    .contains("A moderator will decide", "Nothing of the record, only who you are");
        }
        Someone ada = someoneNew();
        assertThat(claimed(signedIn("colleague.of." + ada.number() + "@claim.example"), ada))
                .contains("A moderator will decide");
    }

    @Test
    void anInstitutionBesideTheOrcidRaisesTheLevelAndItsTimeEnds() {
        Someone ada = someoneWithOrcid();
        Visitor visitor = owner(ada);
        prove(visitor, "ada.of." + ada.number() + "@claim.example");
        assertThat(claimed(visitor, ada)).contains("at L");
        assertThat(reader().get(ada.page()).body()).contains("verified at L4");

        ask(
                "MATCH (c:Claim {researcher: $it})-[:SHOWS]->(e:Evidence) WHERE e.expiresAt IS NOT NULL SET e.expiresAt = 1 RETURN c.id AS it",
                ada.id());
        expiry.lower();
        assertThat(reader().get(ada.page()).body())
                .contains("verified at L3", "at L3, a proof expired");
        expiry.lower();
        assertThat(
                        ask(
                                "MATCH (:Claim {researcher: $it})-[:HAD]->(e) RETURN count(e) AS it",
                                ada.id()))
                .contains("3");
    }

    @Test
    void aSecondRecordIsAddedByItsOrcidOnly() {
        Someone ada = someoneWithOrcid();
        Visitor visitor = owner(ada);
        Someone alias = someoneNew();
        prove(visitor, alias.address("claim.example"));
        assertThat(claimed(visitor, alias))
                .contains("A moderator will decide", "You hold another record");
        printOrcid(alias, 2, ada.orcid());
        assertThat(claimed(visitor, alias)).contains("The record is yours");
    }

    @Test
    void claimsWithoutTheFormsTokenAreRefused() {
        Someone ada = someoneWithOrcid();
        assertThat(signedInAtOrcid(ada.orcid()).postForged(ada.claim(), Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(reader().get(ada.page()).body()).contains("Unclaimed author");
    }
}
