package org.peergraph.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peergraph.account.Visitor;
import org.peergraph.concurrency.AtOnce;

/** What accepting, declining, withdrawing and waiting do to an invitation. */
class AnswersIT extends TwoScholars {

    @Test
    void acceptingOftenOpensOneConversation() throws Exception {
        String address = ada.invited(bob);
        List<HttpResponse<String>> answers =
                AtOnce.times(6, () -> bob.browser().post(address + "/accept", Map.of()));
        assertThat(answers.stream().map(a -> Visitor.target(a).getPath()).distinct()).hasSize(1);
        assertThat(count("MATCH (s:Seat {account: $it}) RETURN count(s) AS it", ada.account()))
                .isOne();
        assertThat(mailsTo(ada, "accepted")).isOne();
        assertThat(ada.browser().get("/conversations").body()).contains("1 new", bob.name());
    }

    @Test
    void whatWasAcceptedCannotBeDeclinedAndOfBothAtOnceOneCounts() throws Exception {
        String address = ada.invited(bob);
        List<HttpResponse<String>> answers =
                AtOnce.all(
                        List.of(
                                () -> bob.browser().post(address + "/accept", Map.of()),
                                () -> bob.browser().post(address + "/decline", Map.of())));
        assertThat(answers.stream().map(HttpResponse::statusCode))
                .containsExactlyInAnyOrder(302, 409);
        boolean accepted = answers.getFirst().statusCode() == 302;
        assertThat(state(address)).isEqualTo(accepted ? "accepted" : "declined");
        assertThat(
                        count(
                                "MATCH (c:Conversation {invitation: $it}) RETURN count(c) AS it",
                                id(address)))
                .isEqualTo(accepted ? 1 : 0);
        assertThat(mailsTo(ada, "accepted")).isEqualTo(accepted ? 1 : 0);
    }

    @Test
    void whatIsDeclinedOrWithdrawnCannotBeAccepted() {
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
}
