package org.peergraph.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How much somebody may write. */
class QuotaIT extends TwoScholars {

    @Test
    void whoeverShowsLessSendsFewer() {
        Scholar weak = scholar(2);
        for (int i = 0; i <= Quota.ofLevel(2).perDay(); i++) {
            Scholar other = scholar(3);
            other.browser().post("/collaborate/rule", Map.of("rule", "near"));
            published(weak.record(), other.record());
            HttpResponse<String> sent = weak.invite(other, "Hello");
            boolean last = i == Quota.ofLevel(2).perDay();
            assertThat(sent.statusCode()).isEqualTo(last ? 429 : 302);
        }
        assertThat(sentBy(weak)).isEqualTo(Quota.ofLevel(2).perDay());
    }

    @Test
    void invitationsThatWaitAreBoundedAndThoseTakenBackWaitNoLonger() {
        ask(
                "UNWIND range(1, "
                        + Quota.ofLevel(3).waiting()
                        + """
                        ) AS i
                        CREATE (n:Invitation:Made {id: 'invitation:' + $it + i, from: $it, to: 'account:x' + i, fromResearcher: 'x',
                                toResearcher: 'y', purpose: 'paper', text: 'old', state: 'pending', createdAt: timestamp() - 172800000})
                        RETURN count(n) AS it""",
                ada.account());
        assertThat(ada.invite(bob, "One more").statusCode()).isEqualTo(409);
        ask(
                "MATCH (n:Invitation {from: $it, to: 'account:x1'}) SET n.state = 'withdrawn' RETURN n.id AS it",
                ada.account());
        assertThat(ada.invite(bob, "One more").statusCode()).isEqualTo(302);
    }

    @Test
    void nobodyWritesWithoutMeasure() {
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
}
