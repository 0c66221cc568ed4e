package org.peergraph.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.peergraph.account.Visitor;

/** Who can invite whom, what arrives, and what an answer does. */
class InvitationIT extends Correspondence {

    private static final String SENT = "MATCH (i:Invitation {from: $it}) RETURN count(i) AS it";

    @Test
    void anInvitationIsReadByItsRecipientWhoIsToldByMailWithoutItsText() {
        Scholar ada = scholar(3);
        Scholar bob = scholar(3);
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
    void anUnclaimedRecordCannotBeWrittenToAndThePageSaysWhatCanBeDone() {
        Scholar ada = scholar(3);
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
        assertThat(count(SENT, ada.account())).isZero();
        assertThat(reader().get("/researchers/" + unclaimed).body())
                .contains("Nobody has claimed this record, so nobody can be written to")
                .doesNotContain("method=\"post\"");
    }

    @Test
    void aClaimedRecordOffersItToEverybodyAndSendsReadersToSignIn() {
        Scholar ada = scholar(3);
        assertThat(reader().get("/researchers/" + ada.record()).body())
                .contains("Invite to collaborate")
                .doesNotContain("method=\"post\"");
        HttpResponse<String> asked = reader().get("/collaborate/with/" + ada.record());
        assertThat(Visitor.target(asked).getPath()).isEqualTo("/sign-in");
    }

    @Test
    void nobodyInvitesThemselvesOrWithoutARecordOfTheirOwn() {
        Scholar ada = scholar(3);
        assertThat(ada.invite(ada, "Hello").statusCode()).isEqualTo(409);
        assertThat(ada.browser().get("/collaborate/with/" + ada.record()).body())
                .contains("This record is your own");
        Visitor newcomer = signedIn(someone());
        assertThat(newcomer.get("/collaborate/with/" + ada.record()).body())
                .contains("have not claimed yours yet");
    }

    @Test
    void nobodyWritesAsSomebodyElse() {
        Scholar ada = scholar(3);
        Scholar bob = scholar(3);
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
        assertThat(count(SENT, eve.account()) + count(SENT, ada.account())).isZero();
    }

    @Test
    void aFormSentOftenAtOnceIsOneInvitationAndOneMail() throws Exception {
        Scholar ada = scholar(3);
        Scholar bob = scholar(3);
        List<HttpResponse<String>> answers =
                atOnce(6, () -> ada.invite(bob, "Once", "one-and-the-same-form"));
        assertThat(answers.stream().map(a -> Visitor.target(a).getPath()).distinct()).hasSize(1);
        assertThat(count(SENT, ada.account())).isOne();
        assertThat(mailsTo(bob, "invites you")).isOne();
    }

    @Test
    void theRuleDecidesWhoMayWrite() {
        Scholar weak = scholar(2);
        Scholar proven = scholar(3);
        Scholar near = scholar(2);
        Scholar bob = scholar(3);
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

    @Test
    void whoeverShowsLessSendsFewer() {
        Scholar ada = scholar(2);
        for (int i = 0; i <= Quota.ofLevel(2).perDay(); i++) {
            Scholar other = scholar(3);
            other.browser().post("/collaborate/rule", Map.of("rule", "near"));
            published(ada.record(), other.record());
            HttpResponse<String> sent = ada.invite(other, "Hello");
            boolean last = i == Quota.ofLevel(2).perDay();
            assertThat(sent.statusCode()).isEqualTo(last ? 429 : 302);
        }
        assertThat(count(SENT, ada.account())).isEqualTo(Quota.ofLevel(2).perDay());
    }

    @Test
    void invitationsThatWaitAreBoundedAndThoseTakenBackWaitNoLonger() {
        Scholar ada = scholar(3);
        ask(
                "UNWIND range(1, "
                        + Quota.ofLevel(3).waiting()
                        + """
                        ) AS i
                        CREATE (n:Invitation:Made {id: 'invitation:' + $it + i, from: $it, to: 'account:x' + i, fromResearcher: 'x',
                                toResearcher: 'y', purpose: 'paper', text: 'old', state: 'pending', createdAt: timestamp() - 172800000})
                        RETURN count(n) AS it""",
                ada.account());
        Scholar bob = scholar(3);
        assertThat(ada.invite(bob, "One more").statusCode()).isEqualTo(409);
        ask(
                "MATCH (n:Invitation {from: $it, to: 'account:x1'}) SET n.state = 'withdrawn' RETURN n.id AS it",
                ada.account());
        assertThat(ada.invite(bob, "One more").statusCode()).isEqualTo(302);
    }

    @Test
    void whatWasAcceptedCannotBeDeclinedAndOfBothAtOnceOneCounts() throws Exception {
        Scholar ada = scholar(3);
        Scholar bob = scholar(3);
        String address = ada.invited(bob);
        List<HttpResponse<String>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var accepted = threads.submit(() -> bob.browser().post(address + "/accept", Map.of()));
            var declined = threads.submit(() -> bob.browser().post(address + "/decline", Map.of()));
            answers.add(accepted.get());
            answers.add(declined.get());
        }
        assertThat(answers.stream().map(HttpResponse::statusCode))
                .containsExactlyInAnyOrder(302, 409);
        boolean accepted = answers.getFirst().statusCode() == 302;
        assertThat(ask("MATCH (i:Invitation {id: $it}) RETURN i.state AS it", id(address)))
                .contains(accepted ? "accepted" : "declined");
        assertThat(
                        count(
                                "MATCH (c:Conversation {invitation: $it}) RETURN count(c) AS it",
                                id(address)))
                .isEqualTo(accepted ? 1 : 0);
        assertThat(mailsTo(ada, "accepted")).isEqualTo(accepted ? 1 : 0);
    }

    @Test
    void acceptingOftenOpensOneConversation() throws Exception {
        Scholar ada = scholar(3);
        Scholar bob = scholar(3);
        String address = ada.invited(bob);
        List<HttpResponse<String>> answers =
                atOnce(6, () -> bob.browser().post(address + "/accept", Map.of()));
        assertThat(answers.stream().map(a -> Visitor.target(a).getPath()).distinct()).hasSize(1);
        assertThat(count("MATCH (s:Seat {account: $it}) RETURN count(s) AS it", ada.account()))
                .isOne();
        assertThat(mailsTo(ada, "accepted")).isOne();
        assertThat(ada.browser().get("/conversations").body()).contains("1 new", bob.name());
    }

    @Test
    void whatIsDeclinedOrWithdrawnCannotBeAccepted() {
        Scholar ada = scholar(3);
        Scholar bob = scholar(3);
        String declined = ada.invited(bob);
        bob.browser().post(declined + "/decline", Map.of());
        assertThat(ada.browser().get(declined).body()).contains("Declined");
        assertThat(bob.browser().post(declined + "/accept", Map.of()).statusCode()).isEqualTo(409);
        String withdrawn = ada.invited(bob);
        assertThat(bob.browser().post(withdrawn + "/withdraw", Map.of()).statusCode())
                .isEqualTo(403);
        ada.browser().post(withdrawn + "/withdraw", Map.of());
        assertThat(bob.browser().post(withdrawn + "/accept", Map.of()).statusCode()).isEqualTo(409);
    }

    @Test
    void anInvitationLapsesAfterAMonth() {
        Scholar ada = scholar(3);
        Scholar bob = scholar(3);
        String address = ada.invited(bob);
        ask(
                "MATCH (i:Invitation {id: $it}) SET i.createdAt = timestamp() - 31 * 86400000 RETURN i.id AS it",
                id(address));
        assertThat(bob.browser().get(address).body())
                .contains("Not answered within a month")
                .doesNotContain(">Accept<");
        assertThat(bob.browser().post(address + "/accept", Map.of()).statusCode()).isEqualTo(409);
        assertThat(bob.browser().get("/").body()).doesNotContain("new)");
    }

    @Test
    void twoWhoInviteEachOtherHaveOneInvitation() {
        Scholar ada = scholar(3);
        Scholar bob = scholar(3);
        String address = ada.invited(bob);
        assertThat(bob.invite(ada, "And you?").statusCode()).isEqualTo(409);
        assertThat(bob.browser().get("/collaborate/with/" + ada.record()).body())
                .contains("Answer their invitation instead", address);
        assertThat(ada.invite(bob, "Again").statusCode()).isEqualTo(409);
    }

    @Test
    void toOthersAnInvitationDoesNotExist() {
        Scholar ada = scholar(3);
        Scholar bob = scholar(3);
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
    void whoeverIsBlockedSeesNothingOfIt() {
        Scholar ada = scholar(3);
        Scholar bob = scholar(3);
        String address = ada.invited(bob);
        String before = ada.page(address);
        String form = ada.page("/collaborate/with/" + bob.record());
        bob.browser().post(address + "/block", Map.of());

        assertThat(ask("MATCH (i:Invitation {id: $it}) RETURN i.state AS it", id(address)))
                .contains("ended");
        assertThat(ada.page(address)).isEqualTo(before);
        assertThat(ada.page("/invitations?box=sent")).contains("Not answered yet");
        assertThat(ada.page("/collaborate/with/" + bob.record())).isEqualTo(form);
        assertThat(ada.browser().get("/account/data").body()).doesNotContain("ended");
        assertThat(bob.browser().post(address + "/accept", Map.of()).statusCode()).isEqualTo(409);
        assertThat(bob.browser().get("/collaborate").body()).contains(ada.name());
        assertThat(ada.browser().post(address + "/withdraw", Map.of()).statusCode()).isEqualTo(302);

        Scholar shut = scholar(3);
        shut.browser().post("/collaborate/rule", Map.of("rule", "nobody"));
        String refusedByBlock = ada.page("/collaborate/with/" + bob.record());
        String refusedByRule = ada.page("/collaborate/with/" + shut.record());
        assertThat(refusedByBlock.replace(bob.record(), "?"))
                .isEqualTo(refusedByRule.replace(shut.record(), "?"));
    }

    @Test
    void hostileTextIsShownAsText() {
        Scholar ada = scholar(3);
        Scholar bob = scholar(3);
        HttpResponse<String> sent =
                ada.invite(
                        bob,
                        "<script>alert(1)</script>\n\"'><img src=x onerror=alert(1)> ${7*7} javascript:alert(1)");
        String page = bob.browser().get(Visitor.target(sent).getPath()).body();
        assertThat(page)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "${7*7}")
                .doesNotContain("<script>alert", "<img src=x", "href=\"javascript");
    }

    @Test
    void unfitTextIsRefusedAndFieldsNobodyOffersChangeNothing() {
        Scholar ada = scholar(3);
        Scholar bob = scholar(3);
        for (String unfit :
                List.of("", "  \n ", "x".repeat(WrittenText.LONGEST + 1), "a\u0000b", "a\u202Eb")) {
            assertThat(ada.invite(bob, unfit).statusCode())
                    .as(unfit.length() + " characters")
                    .isEqualTo(400);
        }
        assertThat(ada.invite(bob, "Hello", "short").statusCode()).isEqualTo(400);
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
        HttpResponse<String> forged = ada.browser().postForged(address + "/withdraw", Map.of());
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(forged.body()).contains("<h1>This was refused</h1>");
    }

    @Test
    void whyYouTwoIsToldToBoth() {
        Scholar ada = scholar(3);
        Scholar bob = scholar(3);
        String between = record("between");
        published(ada.record(), between);
        published(bob.record(), between);
        String address = ada.invited(bob);
        for (Scholar one : List.of(ada, bob)) {
            assertThat(one.browser().get(address).body())
                    .contains(
                            "Why you two",
                            "How one leads to the other",
                            "Who could introduce you",
                            "People you both have published with",
                            between,
                            "1 joint work",
                            "of you and Record of " + between,
                            "/api/v1/common-ground?ids=");
        }
    }

    @Test
    void nobodyIntroducesTwoWhoWroteTogether() {
        Scholar ada = scholar(3);
        Scholar bob = scholar(3);
        String between = record("between");
        published(ada.record(), between);
        published(bob.record(), between);
        published(ada.record(), bob.record());
        assertThat(ada.browser().get("/collaborate/with/" + bob.record()).body())
                .contains("Why you two", "People you both have published with")
                .doesNotContain("Who could introduce you");
    }

    @Test
    void longListsComeInParts() {
        Scholar bob = scholar(3);
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

    private static <T> List<T> atOnce(int times, Callable<T> deed) throws Exception {
        List<T> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<java.util.concurrent.Future<T>>();
            for (int i = 0; i < times; i++) {
                running.add(threads.submit(deed));
            }
            for (var one : running) {
                answers.add(one.get());
            }
        }
        return answers;
    }
}
