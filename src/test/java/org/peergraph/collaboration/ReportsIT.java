package org.peergraph.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.peergraph.account.Visitor;

/** What is reported, and what moderators read of it. */
class ReportsIT extends TwoScholars {

    private static final Pattern CASE = Pattern.compile("/moderation/reports/[^\"]+");

    @Test
    void moderatorsReadWhatWasReportedAndNothingAroundIt() {
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
