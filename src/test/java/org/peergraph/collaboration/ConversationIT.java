package org.peergraph.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peergraph.account.Visitor;

/** What two people write to each other, and that nobody else reads it. */
class ConversationIT extends TwoScholars {

    @Test
    void beginsWithTheInvitationAndBothWriteInIt() {
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
        assertThat(messages(address)).isOne();
        assertThat(ada.browser().postForged(address, message).statusCode()).isEqualTo(403);
    }

    @Test
    void aFormSentTwiceIsOneMessageAndAChangedOneIsAnother() {
        String address = ada.conversation(bob);
        ada.write(address, "Once", "one-and-the-same-form");
        ada.write(address, "Once", "one-and-the-same-form");
        assertThat(messages(address)).isEqualTo(2);
        ada.write(address, "Once, but better", "one-and-the-same-form");
        assertThat(messages(address)).isEqualTo(3);
        assertThat(
                        ask(
                                "MATCH (m:Message {conversation: $it}) WITH m.number AS n ORDER BY n RETURN reduce(all = '', each IN collect(n) | all + each + ' ') AS it",
                                id(address)))
                .contains("1 2 3 ");
    }

    @Test
    void aReaderIsToldByMailOnceUntilTheyHaveLooked() {
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
    void earlierMessagesAreAPageAway() {
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
}
