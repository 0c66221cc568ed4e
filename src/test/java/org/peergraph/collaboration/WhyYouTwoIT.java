package org.peergraph.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What two people have in common, told to both before they write. */
class WhyYouTwoIT extends TwoScholars {

    private String between = "";

    @BeforeEach
    void somebodyWroteWithBoth() {
        between = record("between");
        published(ada.record(), between);
        published(bob.record(), between);
    }

    @Test
    void whyYouTwoIsToldToBoth() {
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
        published(ada.record(), bob.record());
        assertThat(ada.browser().get("/collaborate/with/" + bob.record()).body())
                .contains("Why you two", "People you both have published with")
                .doesNotContain("Who could introduce you");
    }
}
