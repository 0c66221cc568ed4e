package org.peergraph.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever is blocked reaches nobody and is told nothing. */
class BlocksIT extends TwoScholars {

    @Test
    void whoeverIsBlockedSeesNothingOfIt() {
        String address = ada.invited(bob);
        String before = ada.page(address);
        String form = ada.page("/collaborate/with/" + bob.record());
        bob.browser().post(address + "/block", Map.of());

        assertThat(state(address)).isEqualTo("ended");
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
    void whatTheBlockedWriteReachesNobodyAndTheyAreNotTold() {
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

        unblock(bob);
        ada.write(address, "And now?");
        assertThat(bob.browser().get(address).body())
                .contains("And now?")
                .doesNotContain("Are you there?");
    }

    @Test
    void aBlockIsTakenBackByWhoeverMadeIt() {
        String address = ada.conversation(bob);
        bob.browser().post(address + "/block", Map.of());
        unblock(ada);
        assertThat(bob.browser().get("/collaborate").body()).contains(ada.name());
    }

    /** Tries to take back the block of Ada that Bob made. */
    private void unblock(Scholar by) {
        by.browser()
                .post(
                        "/collaborate/unblock",
                        Map.of("block", "block:" + bob.account() + ":" + ada.account()));
    }
}
