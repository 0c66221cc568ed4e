package org.peergraph.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peergraph.account.Visitor;

/** What people may write in, and that it is shown as text. */
class WrittenTextIT extends TwoScholars {

    @Test
    void hostileTextIsShownAsText() {
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
    void unfitInvitationsAreRefused() {
        for (String unfit :
                List.of("", "  \n ", "x".repeat(WrittenText.LONGEST + 1), "a\u0000b", "a\u202Eb")) {
            assertThat(ada.invite(bob, unfit).statusCode())
                    .as(unfit.length() + " characters")
                    .isEqualTo(400);
        }
        assertThat(ada.invite(bob, "Hello", "short").statusCode()).isEqualTo(400);
    }

    @Test
    void unfitMessagesAreRefused() {
        String address = ada.conversation(bob);
        for (String unfit :
                List.of("", " ", "x".repeat(WrittenText.LONGEST + 1), "a\u0007b", "a\u2066b")) {
            assertThat(ada.write(address, unfit).statusCode()).isEqualTo(400);
        }
        assertThat(messages(address)).isOne();
    }
}
