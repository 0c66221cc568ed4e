package org.peergraph.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peergraph.account.Visitor;

/** What moderators see and decide, on the example of claims. */
class ModerationIT extends ClaimedPeople {

    @Test
    void onlyModeratorsSeeAndDecide() {
        Someone ada = someoneNew();
        Visitor stranger = signedIn(someone());
        claimed(stranger, ada);
        String address = caseOf(ada);
        for (String page : new String[] {"/moderation", "/moderation/log", address}) {
            assertThat(stranger.get(page).statusCode()).isEqualTo(403);
            assertThat(Visitor.target(reader().get(page)).getPath()).isEqualTo("/sign-in");
        }
        assertThat(decide(stranger, address, "accept")).isEqualTo(403);
        assertThat(stranger.get(ada.claim()).body()).contains("A moderator will decide");
    }

    @Test
    void anAcceptedClaimIsReviewedAndTheDecisionIsInTheLog() {
        Someone ada = someoneNew();
        Visitor person = signedIn(someone());
        person.post("/account/name", Map.of("name", "Ada of " + ada.id()));
        claimed(person, ada);
        Visitor moderator = moderator();
        assertThat(moderator.get("/moderation").body()).contains("Ada of " + ada.id());
        assertThat(moderator.get(caseOf(ada)).body())
                .contains("The record", "Claim University", "claim.example", "a link mailed to it");
        assertThat(decide(moderator, caseOf(ada), "accept")).isEqualTo(302);
        assertThat(reader().get(ada.page()).body())
                .contains("verified at L5", "accepted at L5 by a moderator", "Ada of " + ada.id())
                .doesNotContain("Compared by hand.");
        assertThat(person.get(ada.claim()).body()).contains("Compared by hand.");
        assertThat(moderator.get("/moderation").body()).doesNotContain("Ada of " + ada.id());
        assertThat(moderator.get("/moderation/log").body())
                .contains(
                        "claim accepted at L5 by a moderator",
                        "Compared by hand.",
                        "<a href=\"%s\">%s</a>".formatted(ada.page(), ada.name()));
    }

    @Test
    void aRefusedClaimIsNotRepeatedWithoutSomethingNew() {
        Someone ada = someoneNew();
        Visitor person = signedIn(someone());
        claimed(person, ada);
        Visitor moderator = moderator();
        assertThat(decide(moderator, caseOf(ada), "refuse")).isEqualTo(302);
        assertThat(person.get(ada.claim()).body()).contains("Refused", "Compared by hand.");
        assertThat(person.post(ada.claim(), Map.of()).statusCode()).isEqualTo(409);
        prove(person, ada.address("claim.example"));
        assertThat(claimed(person, ada)).contains("The record is yours");
    }

    @Test
    void handingARecordOverEndsTheClaimOfWhoeverHeldIt() {
        Someone ada = someoneWithOrcid();
        Visitor first = owner(ada);
        Visitor second = signedIn(someone());
        claimed(second, ada);
        Visitor moderator = moderator();
        assertThat(decide(moderator, caseOf(ada), "accept")).isEqualTo(302);
        assertThat(first.get(ada.claim()).body()).contains("Withdrawn");
        assertThat(second.get(ada.page()).body())
                .contains("Edit your profile", "withdrawn by a moderator");
    }

    @Test
    void aModeratorTakesARecordBack() {
        Someone ada = someoneWithOrcid();
        owner(ada);
        assertThat(decide(moderator(), caseOf(ada), "withdraw")).isEqualTo(302);
        assertThat(reader().get(ada.page()).body())
                .contains("Unclaimed author", "withdrawn by a moderator");
    }

    @Test
    void nobodyDecidesTheirOwnClaim() {
        Someone ada = someoneNew();
        Visitor moderator = moderator();
        claimed(moderator, ada);
        assertThat(decide(moderator, caseOf(ada), "accept")).isEqualTo(403);
        assertThat(reader().get(ada.page()).body()).contains("Unclaimed author");
    }

    @Test
    void unknownCasesAndChoicesAndEmptyReasonsAreRefused() {
        Someone ada = someoneNew();
        claimed(signedIn(someone()), ada);
        Visitor moderator = moderator();
        assertThat(moderator.get("/moderation/claims/claim:none").statusCode()).isEqualTo(404);
        assertThat(moderator.get("/moderation/spells/claim:none").statusCode()).isEqualTo(404);
        assertThat(decide(moderator, caseOf(ada), "obliterate")).isEqualTo(400);
        assertThat(
                        moderator
                                .post(caseOf(ada), Map.of("choice", "accept", "reason", " "))
                                .statusCode())
                .isEqualTo(400);
    }

    @Test
    void hostileNamesAndReasonsAreShownAsText() {
        Someone ada = someoneNew();
        Visitor person = signedIn(someone());
        person.post("/account/name", Map.of("name", "<script>alert(1)</script>"));
        claimed(person, ada);
        Visitor moderator = moderator();
        assertThat(moderator.get(caseOf(ada)).body()).doesNotContain("<script>alert");
        moderator.post(
                caseOf(ada), Map.of("choice", "accept", "reason", "<img src=x onerror=alert(2)>"));
        for (String page : new String[] {"/moderation/log", ada.page(), caseOf(ada)}) {
            assertThat(moderator.get(page).body()).doesNotContain("<script>alert", "<img src=x");
        }
        assertThat(person.get(ada.claim()).body()).contains("&lt;img").doesNotContain("<img src=x");
    }

    @Test
    void theLogHasPages() {
        Visitor moderator = moderator();
        ask(
                "UNWIND range(1, 60) AS i MERGE (e:AuditEntry:Made {id: 'audit:' + $it + i}) SET e.at = i, e.who = 'service', e.what = 'old ' + i, e.subject = '/' RETURN count(*) AS it",
                "pages");
        int all =
                Integer.parseInt(
                        ask("MATCH (e:AuditEntry) WHERE e.id <> $it RETURN count(e) AS it", "none")
                                .orElseThrow());
        assertThat(moderator.get("/moderation/log").body())
                .contains("rel=\"next\"")
                .doesNotContain(">old 1<");
        assertThat(moderator.get("/moderation/log?log=after-" + (all - 10)).body())
                .contains(">old 1<", ">old 10<")
                .doesNotContain(">old 11<", "rel=\"next\"");
    }
}
