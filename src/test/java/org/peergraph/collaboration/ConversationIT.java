package org.peergraph.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.peergraph.account.Visitor;

/** What two people write to each other, and that nobody else reads it. */
class ConversationIT extends Correspondence {

    private static final String MESSAGES =
            "MATCH (m:Message {conversation: $it}) RETURN count(m) AS it";
    private static final Pattern CASE = Pattern.compile("/moderation/reports/[^\"]+");

    @Test
    void beginsWithTheInvitationAndBothWriteInIt() {
        Scholar ada = scholar(3);
        Scholar bob = scholar(3);
        String address = ada.conversation(bob);
        assertThat(ada.write(address, "First\nof two lines").statusCode()).isEqualTo(302);
        bob.write(address, "See https://example.org/a?b=c&d, and (http://example.net).");
        for (Scholar one : List.of(ada, bob)) {
            assertThat(one.browser().get(address).body())
                    .contains(
                            "Shall we write a paper?",
                            "First\nof two lines",
                            "href=\"https://example.org/a?b=c&amp;d\"",
                            "href=\"http://example.net\"");
        }
        assertThat(ada.browser().get("/collaborate/with/" + bob.record()).body())
                .contains("You already have a conversation", address);
    }

    @Test
    void toOthersAConversationDoesNotExist() {
        Scholar ada = scholar(3);
        Scholar bob = scholar(3);
        String address = ada.conversation(bob);
        Map<String, String> message = Map.of("text", "Hello", "form", "0123456789abcdef");
        for (Visitor other : List.of(scholar(5).browser(), signedIn(ADMINISTRATOR))) {
            assertThat(other.get(address).statusCode()).isEqualTo(404);
            assertThat(other.get(address).body())
                    .contains("href=\"/conversations\">Your conversations</a>");
            assertThat(other.get(address + "/live").statusCode()).isEqualTo(404);
            assertThat(other.post(address, message).statusCode()).isEqualTo(404);
            assertThat(other.post(address + "/block", Map.of()).statusCode()).isEqualTo(404);
            assertThat(
                            other.post(address + "/report", Map.of("number", "1", "reason", "spam"))
                                    .statusCode())
                    .isEqualTo(404);
        }
        assertThat(count(MESSAGES, id(address))).isOne();
        assertThat(ada.browser().postForged(address, message).statusCode()).isEqualTo(403);
    }

    @Test
    void aFormSentTwiceIsOneMessageAndAChangedOneIsAnother() {
        Scholar ada = scholar(3);
        Scholar bob = scholar(3);
        String address = ada.conversation(bob);
        ada.write(address, "Once", "one-and-the-same-form");
        ada.write(address, "Once", "one-and-the-same-form");
        assertThat(count(MESSAGES, id(address))).isEqualTo(2);
        ada.write(address, "Once, but better", "one-and-the-same-form");
        assertThat(count(MESSAGES, id(address))).isEqualTo(3);
        assertThat(
                        ask(
                                "MATCH (m:Message {conversation: $it}) WITH m.number AS n ORDER BY n RETURN reduce(all = '', each IN collect(n) | all + each + ' ') AS it",
                                id(address)))
                .contains("1 2 3 ");
    }

    @Test
    void aReaderIsToldByMailOnceUntilTheyHaveLooked() {
        Scholar ada = scholar(3);
        Scholar bob = scholar(3);
        String address = ada.conversation(bob);
        bob.browser().get(address);
        ada.write(address, "One");
        ada.write(address, "Two");
        assertThat(mailsTo(bob, "has written to you")).isOne();
        assertThat(bob.browser().get("/conversations").body()).contains("2 new", "(1 new)");
        assertThat(bob.browser().get(address).body()).contains("One", "Two");
        assertThat(bob.browser().get("/conversations").body()).doesNotContain("2 new", "(1 new)");
        ada.write(address, "Three");
        assertThat(mailsTo(bob, "has written to you")).isEqualTo(2);
    }

    @Test
    void whatTheBlockedWriteReachesNobodyAndTheyAreNotTold() {
        Scholar ada = scholar(3);
        Scholar bob = scholar(3);
        String address = ada.conversation(bob);
        bob.browser().get(address);
        String before = ada.page(address);
        bob.browser().post(address + "/block", Map.of());
        assertThat(ada.page(address)).isEqualTo(before);
        assertThat(ada.write(address, "Are you there?").statusCode()).isEqualTo(302);
        assertThat(ada.browser().get(address).body()).contains("Are you there?");
        assertThat(bob.browser().get(address).body())
                .contains("You have blocked them")
                .doesNotContain("Are you there?");
        assertThat(bob.browser().get("/account/data").body()).doesNotContain("Are you there?");
        assertThat(mailsTo(bob, "has written to you")).isZero();
        assertThat(bob.browser().get("/").body()).doesNotContain("new)");
        assertThat(bob.write(address, "Nothing").statusCode()).isEqualTo(409);

        bob.browser()
                .post(
                        "/collaborate/unblock",
                        Map.of("block", "block:" + bob.account() + ":" + ada.account()));
        ada.write(address, "And now?");
        assertThat(bob.browser().get(address).body())
                .contains("And now?")
                .doesNotContain("Are you there?");
    }

    @Test
    void aBlockIsTakenBackByWhoeverMadeIt() {
        Scholar ada = scholar(3);
        Scholar bob = scholar(3);
        String address = ada.conversation(bob);
        bob.browser().post(address + "/block", Map.of());
        ada.browser()
                .post(
                        "/collaborate/unblock",
                        Map.of("block", "block:" + bob.account() + ":" + ada.account()));
        assertThat(bob.browser().get("/collaborate").body()).contains(ada.name());
    }

    @Test
    void moderatorsReadWhatWasReportedAndNothingAroundIt() {
        Scholar ada = scholar(3);
        Scholar bob = scholar(3);
        String address = ada.conversation(bob);
        ada.write(address, "Something in confidence");
        ada.write(address, "Buy my cream <b>now</b>");
        bob.write(address, "Own words");
        assertThat(bob.report(address, Map.of("number", "4")).statusCode())
                .as("one's own")
                .isEqualTo(404);
        assertThat(bob.report(address, Map.of("number", "3", "note", "again")).statusCode())
                .isEqualTo(302);
        bob.report(address, Map.of("number", "3"));

        Visitor moderator = signedIn(ADMINISTRATOR);
        String report = reportOf(moderator, bob);
        assertThat(moderator.get(report).body())
                .contains("Buy my cream &lt;b&gt;now", "again", ada.name())
                .doesNotContain("confidence", "Own words");
        assertThat(ada.browser().get(report).statusCode()).isEqualTo(403);
        moderator.post(report, Map.of("choice", "withhold", "reason", "Advertising"));
        for (Scholar one : List.of(ada, bob)) {
            assertThat(one.browser().get(address).body())
                    .contains("Withheld by moderators: Advertising", "Something in confidence")
                    .doesNotContain("Buy my cream");
        }
        assertThat(moderator.post(report, Map.of("choice", "dismiss", "reason", "No")).statusCode())
                .isEqualTo(409);
        assertThat(moderator.get("/moderation/log").body())
                .contains("report upheld", "Advertising");
        assertThat(ada.invite(scholar(3), "You, then").statusCode()).isEqualTo(409);
    }

    @Test
    void anInvitationIsReportedByItsRecipientAndMayBeBlockedWithIt() {
        Scholar ada = scholar(3);
        Scholar bob = scholar(3);
        String address = ada.invited(bob);
        assertThat(ada.report(address, Map.of()).statusCode()).isEqualTo(403);
        bob.report(address, Map.of("block", "true"));
        Visitor moderator = signedIn(ADMINISTRATOR);
        String report = reportOf(moderator, bob);
        assertThat(moderator.get(report).body()).contains("Shall we write a paper?");
        assertThat(bob.browser().get(address).body()).contains("Ended by your block");
        moderator.post(report, Map.of("choice", "dismiss", "reason", "Polite enough"));
        assertThat(bob.browser().get(address).body()).contains("Shall we write a paper?");
    }

    @Test
    void nobodyWritesWithoutMeasure() {
        Scholar ada = scholar(3);
        Scholar bob = scholar(3);
        String address = ada.conversation(bob);
        ask(
                "UNWIND range(1, "
                        + (Quota.MESSAGES_AN_HOUR - 1)
                        + """
                        ) AS i
                        CREATE (m:Message:Made {id: 'message:' + $it + i, conversation: 'conversation:elsewhere', number: i, from: $it,
                                text: 'x', sentAt: timestamp()})
                        RETURN count(m) AS it""",
                ada.account());
        assertThat(ada.write(address, "The last").statusCode()).isEqualTo(429);
        ask(
                "MATCH (m:Message {from: $it}) WHERE m.conversation = 'conversation:elsewhere' AND m.number < 3 DELETE m RETURN '' AS it",
                ada.account());
        assertThat(ada.write(address, "The last").statusCode()).isEqualTo(302);
    }

    @Test
    void unfitMessagesAreRefused() {
        Scholar ada = scholar(3);
        String address = ada.conversation(scholar(3));
        for (String unfit :
                List.of("", " ", "x".repeat(WrittenText.LONGEST + 1), "a\u0007b", "a\u2066b")) {
            assertThat(ada.write(address, unfit).statusCode()).isEqualTo(400);
        }
        assertThat(count(MESSAGES, id(address))).isOne();
    }

    @Test
    void earlierMessagesAreAPageAway() {
        Scholar ada = scholar(3);
        Scholar bob = scholar(3);
        String address = ada.conversation(bob);
        ask(
                """
                UNWIND range(2, 60) AS i
                MATCH (c:Conversation {id: $it})
                SET c.messages = 60
                CREATE (m:Message:Made {id: 'message:' + $it + i, conversation: $it, number: i, from: 'account:x', text: 'Number ' + i + '.',
                        sentAt: timestamp()})
                RETURN count(m) AS it""",
                id(address));
        String newest = bob.browser().get(address).body();
        assertThat(newest)
                .contains("Number 60.", "Number 11.", "?before=11")
                .doesNotContain("Number 10.");
        assertThat(bob.browser().get(address + "?before=11").body())
                .contains("Number 10.", "Shall we write a paper?")
                .doesNotContain("Number 11.", "Earlier messages");
        assertThat(bob.browser().get(address + "?before=x").statusCode()).isEqualTo(400);
    }

    @Test
    void everythingWrittenCanBeTakenAlong() {
        Scholar ada = scholar(3);
        Scholar bob = scholar(3);
        String address = ada.conversation(bob);
        bob.write(address, "Taken along");
        assertThat(ada.browser().get("/account/data").body())
                .contains(
                        "\"collaboration\"", "Shall we write a paper?", "Taken along", "accepted");
    }

    @Test
    void whatSomebodyWroteGoesWithTheirAccountAndTheOtherKeepsTheirs() {
        Scholar ada = scholar(3);
        Scholar bob = scholar(3);
        String address = ada.conversation(bob);
        ada.write(address, "Words of Ada");
        bob.write(address, "Words of Bob");
        bob.report(address, Map.of("number", "2"));
        String waits = ada.invited(scholar(3));
        ada.browser().post("/account/delete", Map.of("confirm", "delete"));

        assertThat(bob.browser().get(address).body())
                .contains("They have left", "Words of Bob")
                .doesNotContain(
                        "Words of Ada", "Shall we write a paper?", "id=\"write\"", ada.name());
        assertThat(bob.browser().get("/conversations").body())
                .contains("Somebody who has left")
                .doesNotContain(ada.name());
        assertThat(bob.write(address, "Hello?").statusCode()).isEqualTo(409);
        assertThat(ask("MATCH (i:Invitation {id: $it}) RETURN i.id AS it", id(waits))).isEmpty();
        assertThat(
                        count(
                                "MATCH (n:Made) WHERE NOT n:AuditEntry AND any(key IN keys(n) WHERE toStringOrNull(n[key]) CONTAINS $it) RETURN count(n) AS it",
                                ada.account()))
                .isZero();
        HttpResponse<String> cases = signedIn(ADMINISTRATOR).get("/moderation");
        assertThat(cases.body()).doesNotContain(bob.name() + " reports");

        bob.browser().post("/account/delete", Map.of("confirm", "delete"));
        assertThat(count(MESSAGES, id(address))).isZero();
        assertThat(ask("MATCH (c:Conversation {id: $it}) RETURN c.id AS it", id(address)))
                .isEmpty();
    }

    private String reportOf(Visitor moderator, Scholar by) {
        String id =
                ask("MATCH (r:Report {by: $it, state: 'open'}) RETURN r.id AS it", by.account())
                        .orElseThrow();
        Matcher cases = CASE.matcher(moderator.get("/moderation").body());
        assertThat(cases.results().map(found -> found.group()).filter(found -> found.endsWith(id)))
                .hasSize(1);
        return "/moderation/reports/" + id;
    }
}
