package org.peergraph.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peergraph.account.Visitor;
import org.peergraph.claim.ClaimedPeople;

/** What owners say of themselves, and who else can. */
class ProfileIT extends ClaimedPeople {

    @Test
    void whatTheOwnerSaysIsShownAsSaidByThemAndMakesTheProfileComplete() {
        Someone ada = someoneWithOrcid();
        Visitor owner = owner(ada);
        assertThat(owner.get(ada.page() + "/profile").body())
                .contains("It still needs", "a biography", "Notes of " + ada.id());
        HttpResponse<String> saved =
                owner.post(
                        ada.page() + "/profile",
                        Map.of(
                                "name", "Countess Lovelace",
                                "biography", "Wrote the first programme.",
                                "links", "https://ada.example/",
                                "open", "yes",
                                "openWith", "engines",
                                "openFor", "students",
                                "featured", "W" + ada.id()));
        assertThat(Visitor.target(saved).getPath()).isEqualTo(ada.page());
        assertThat(reader().get(ada.page()).body())
                .contains(
                        "said by themselves",
                        "Countess Lovelace",
                        "Wrote the first programme.",
                        "href=\"https://ada.example/\"",
                        "Open to collaborate",
                        "engines",
                        "students",
                        "Featured work",
                        "<h1>" + ada.name() + "</h1>",
                        "<td>Complete</td>");
        assertThat(owner.get(ada.page() + "/profile").body()).contains("It is complete");
    }

    @Test
    void onlyTheOwnerEdits() {
        Someone ada = someoneWithOrcid();
        Map<String, String> said = Map.of("biography", "I am not Ada.");
        String address = ada.page() + "/profile";
        Visitor nobodyYet = signedInAtOrcid(ada.orcid());
        assertThat(nobodyYet.post(address, said).statusCode()).isEqualTo(403);
        owner(ada);
        Visitor other = owner(someoneWithOrcid());
        assertThat(other.post(address, said).statusCode()).isEqualTo(403);
        assertThat(other.get(address).statusCode()).isEqualTo(403);
        assertThat(moderator().post(address, said).statusCode()).isEqualTo(403);
        assertThat(Visitor.target(reader().get(address)).getPath()).isEqualTo("/sign-in");
        assertThat(reader().get(ada.page()).body()).doesNotContain("I am not Ada.");
    }

    @Test
    void fieldsNobodyOffersChangeNothing() {
        Someone ada = someoneWithOrcid();
        Someone other = someoneWithOrcid();
        owner(other);
        owner(ada)
                .post(
                        ada.page() + "/profile",
                        Map.of(
                                "biography",
                                "Mine.",
                                "researcher",
                                other.id(),
                                "id",
                                "profile:1",
                                "account",
                                "x"));
        assertThat(reader().get(ada.page()).body()).contains("Mine.");
        assertThat(reader().get(other.page()).body()).doesNotContain("Mine.");
    }

    @Test
    void hostileTextIsShownAsTextAndUnfitTextRefused() {
        Someone ada = someoneWithOrcid();
        Visitor owner = owner(ada);
        String address = ada.page() + "/profile";
        String script = "<script>alert(1)</script>";
        owner.post(
                address,
                Map.of(
                        "name",
                        script,
                        "biography",
                        script,
                        "open",
                        "yes",
                        "openWith",
                        script,
                        "openFor",
                        script));
        for (String page : new String[] {ada.page(), address}) {
            assertThat(owner.get(page).body()).contains("&lt;script&gt;").doesNotContain(script);
        }
        for (Map<String, String> unfit :
                new Map[] {
                    Map.of("biography", "x".repeat(1_501)),
                    Map.of("name", "a\u0000b"),
                    Map.of("links", "javascript:alert(1)"),
                    Map.of("featured", "arxiv:2102.04159"),
                    Map.of("featured", "nothing")
                }) {
            assertThat(owner.post(address, unfit).statusCode()).isEqualTo(400);
        }
        assertThat(owner.get(ada.page()).body()).contains("&lt;script&gt;");
    }

    @Test
    void aProfileIsShownOnlyWhileItsOwnerHoldsTheRecord() {
        Someone ada = someoneWithOrcid();
        Visitor owner = owner(ada);
        owner.post(ada.page() + "/profile", Map.of("biography", "Here I am.", "open", "yes"));
        owner.post(ada.page() + "/claim/withdraw", Map.of());
        assertThat(reader().get(ada.page()).body())
                .doesNotContain("Here I am.", "Open to collaborate");
        claimed(owner, ada);
        assertThat(reader().get(ada.page()).body()).contains("Here I am.");
    }

    @Test
    void aProfileGoesWithTheAccount() {
        Someone ada = someoneWithOrcid();
        Visitor owner = owner(ada);
        owner.post(ada.page() + "/profile", Map.of("biography", "Here I am."));
        assertThat(owner.get("/account/data").body()).contains("Here I am.");
        owner.post("/account/delete", Map.of("confirm", "delete"));
        assertThat(ask("MATCH (p:Profile {researcher: $it}) RETURN count(p) AS it", ada.id()))
                .contains("0");
    }
}
