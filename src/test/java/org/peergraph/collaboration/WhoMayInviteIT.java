package org.peergraph.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peergraph.account.Visitor;

/** Who can invite whom, and what the page says to whoever cannot. */
class WhoMayInviteIT extends TwoScholars {

    @Test
    void anUnclaimedRecordCannotBeWrittenToAndThePageSaysWhatCanBeDone() {
        String unclaimed = record("nobody");
        String page = ada.browser().get("/collaborate/with/" + unclaimed).body();
        assertThat(page)
                .contains("Nobody has claimed this record", "/works", "can be claimed")
                .doesNotContain("name=\"text\"");
        HttpResponse<String> sent =
                ada.browser()
                        .post(
                                "/collaborate/with/" + unclaimed,
                                Map.of(
                                        "purpose",
                                        "paper",
                                        "text",
                                        "a",
                                        "form",
                                        "0123456789abcdef"));
        assertThat(sent.statusCode()).isEqualTo(409);
        assertThat(sentBy(ada)).isZero();
        assertThat(reader().get("/researchers/" + unclaimed).body())
                .contains("Nobody has claimed this record, so nobody can be written to")
                .doesNotContain("method=\"post\"");
    }

    @Test
    void aClaimedRecordOffersItToEverybodyAndSendsReadersToSignIn() {
        assertThat(reader().get("/researchers/" + ada.record()).body())
                .contains("Invite to collaborate")
                .doesNotContain("method=\"post\"");
        HttpResponse<String> asked = reader().get("/collaborate/with/" + ada.record());
        assertThat(Visitor.target(asked).getPath()).isEqualTo("/sign-in");
    }

    @Test
    void nobodyInvitesThemselvesOrWithoutARecordOfTheirOwn() {
        assertThat(ada.invite(ada, "Hello").statusCode()).isEqualTo(409);
        assertThat(ada.browser().get("/collaborate/with/" + ada.record()).body())
                .contains("This record is your own");
        Visitor newcomer = signedIn(someone());
        assertThat(newcomer.get("/collaborate/with/" + ada.record()).body())
                .contains("have not claimed yours yet");
    }

    @Test
    void nobodyWritesAsSomebodyElse() {
        Scholar eve = scholar(3);
        HttpResponse<String> sent =
                eve.browser()
                        .post(
                                "/collaborate/with/" + bob.record(),
                                Map.of(
                                        "purpose", "paper",
                                        "text", "It is me, Ada",
                                        "form", "0123456789abcdef",
                                        "as", ada.record()));
        assertThat(sent.statusCode()).isEqualTo(400);
        assertThat(sentBy(eve) + sentBy(ada)).isZero();
    }

    @Test
    void twoWhoInviteEachOtherHaveOneInvitation() {
        String address = ada.invited(bob);
        assertThat(bob.invite(ada, "And you?").statusCode()).isEqualTo(409);
        assertThat(bob.browser().get("/collaborate/with/" + ada.record()).body())
                .contains("Answer their invitation instead", address);
        assertThat(ada.invite(bob, "Again").statusCode()).isEqualTo(409);
    }

    @Test
    void theRuleDecidesWhoMayWrite() {
        Scholar weak = scholar(2);
        Scholar proven = scholar(3);
        Scholar near = scholar(2);
        String between = record("between");
        published(near.record(), between);
        published(bob.record(), between);

        assertThat(weak.invite(bob, "usual rule").statusCode()).isEqualTo(409);
        bob.browser().post("/collaborate/rule", Map.of("rule", "near"));
        assertThat(proven.invite(bob, "far").statusCode()).isEqualTo(409);
        assertThat(near.invite(bob, "two steps").statusCode()).isEqualTo(302);
        bob.browser().post("/collaborate/rule", Map.of("rule", "nobody"));
        assertThat(scholar(5).invite(bob, "anybody").statusCode()).isEqualTo(409);
        bob.browser().post("/collaborate/rule", Map.of("rule", "proven"));
        assertThat(proven.invite(bob, "again").statusCode()).isEqualTo(302);
        assertThat(bob.browser().post("/collaborate/rule", Map.of("rule", "all")).statusCode())
                .isEqualTo(400);
    }
}
