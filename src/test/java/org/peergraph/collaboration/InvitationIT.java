package org.peergraph.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peergraph.account.Visitor;
import org.peergraph.concurrency.AtOnce;

/** What arrives, once, and that nobody else reads it. */
class InvitationIT extends TwoScholars {

    @Test
    void anInvitationIsReadByItsRecipientWhoIsToldByMailWithoutItsText() {
        String address = ada.invited(bob);
        assertThat(bob.browser().get(address).body())
                .contains("Shall we write a paper?", "Joint paper", "Accept", ada.name());
        assertThat(bob.browser().get("/invitations").body()).contains(address);
        assertThat(ada.browser().get("/invitations?box=sent").body()).contains(address);
        assertThat(ada.browser().get("/invitations").body()).doesNotContain(address);
        assertThat(bob.browser().get("/").body()).contains("Messages<strong> (1 new)");
        assertThat(
                        ask(
                                "MATCH (m:Mail {to: $it}) WHERE m.subject CONTAINS 'invites you' RETURN m.text AS it",
                                bob.email()))
                .hasValueSatisfying(
                        text -> assertThat(text).contains(address).doesNotContain("write a paper"));
    }

    @Test
    void aFormSentOftenAtOnceIsOneInvitationAndOneMail() throws Exception {
        List<HttpResponse<String>> answers =
                AtOnce.times(6, () -> ada.invite(bob, "Once", "one-and-the-same-form"));
        assertThat(answers.stream().map(a -> Visitor.target(a).getPath()).distinct()).hasSize(1);
        assertThat(sentBy(ada)).isOne();
        assertThat(mailsTo(bob, "invites you")).isOne();
    }

    @Test
    void toOthersAnInvitationDoesNotExist() {
        String address = ada.invited(bob);
        Scholar eve = scholar(5);
        Visitor moderator = signedIn(ADMINISTRATOR);
        for (Visitor other : List.of(eve.browser(), moderator)) {
            HttpResponse<String> page = other.get(address);
            assertThat(page.statusCode()).isEqualTo(404);
            assertThat(page.body()).doesNotContain("write a paper", ada.name());
            for (String deed : List.of("accept", "decline", "withdraw", "block")) {
                assertThat(other.post(address + "/" + deed, Map.of()).statusCode()).isEqualTo(404);
            }
            assertThat(other.post(address + "/report", Map.of("reason", "spam")).statusCode())
                    .isEqualTo(404);
        }
        assertThat(ada.browser().post(address + "/accept", Map.of()).statusCode()).isEqualTo(403);
        assertThat(bob.browser().get(address).body()).contains("Not answered yet");
        assertThat(Visitor.target(reader().get(address)).getPath()).isEqualTo("/sign-in");
    }

    @Test
    void fieldsNobodyOffersChangeNothing() {
        HttpResponse<String> sent =
                ada.browser()
                        .post(
                                "/collaborate/with/" + bob.record(),
                                Map.of(
                                        "purpose", "review",
                                        "text", "Hello",
                                        "form", "0123456789abcdef",
                                        "state", "accepted",
                                        "from", bob.account(),
                                        "id", "invitation:mine"));
        String address = Visitor.target(sent).getPath();
        assertThat(address).doesNotContain("mine");
        assertThat(
                        ask(
                                "MATCH (i:Invitation {id: $it}) RETURN i.state + ' ' + i.from AS it",
                                id(address)))
                .contains("pending " + ada.account());
    }

    @Test
    void aFormOfAnotherSiteIsRefused() {
        String address = ada.invited(bob);
        HttpResponse<String> forged = ada.browser().postForged(address + "/withdraw", Map.of());
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(forged.body()).contains("<h1>This was refused</h1>");
    }

    @Test
    void longListsComeInParts() {
        ask(
                """
                UNWIND range(1, 30) AS i
                CREATE (a:Account:Made {id: 'account:' + $it + i, name: 'Sender ' + i})
                CREATE (n:Invitation:Made {id: 'invitation:' + $it + i, from: a.id, to: $it, fromResearcher: 'x', toResearcher: 'y',
                        purpose: 'paper', text: 'x', state: 'declined', createdAt: timestamp() - i * 1000})
                RETURN count(n) AS it""",
                bob.account());
        String first = bob.browser().get("/invitations").body();
        assertThat(first)
                .contains("25 of 30 on this page", "Sender 1<")
                .doesNotContain("Sender 26");
        assertThat(bob.browser().get("/invitations?cursor=after-25").body())
                .contains("Sender 26", "5 of 30 on this page")
                .doesNotContain("Sender 1<");
    }
}
