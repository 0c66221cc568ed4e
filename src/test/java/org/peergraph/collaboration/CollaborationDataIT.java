package org.peergraph.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What somebody wrote is theirs to take along, and goes with their account. */
class CollaborationDataIT extends TwoScholars {

    @Test
    void everythingWrittenCanBeTakenAlong() {
        String address = ada.conversation(bob);
        bob.write(address, "Taken along");
        assertThat(ada.browser().get("/account/data").body())
                .contains(
                        "\"collaboration\"", "Shall we write a paper?", "Taken along", "accepted");
    }

    @Test
    void whatSomebodyWroteGoesWithTheirAccountAndTheOtherKeepsTheirs() {
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
        assertThat(messages(address)).isZero();
        assertThat(ask("MATCH (c:Conversation {id: $it}) RETURN c.id AS it", id(address)))
                .isEmpty();
    }
}
