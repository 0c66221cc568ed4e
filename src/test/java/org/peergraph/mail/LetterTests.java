package org.peergraph.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No letter can carry a header of somebody else's making. */
class LetterTests {

    @Test
    void takesAnAddressASubjectAndAText() {
        assertThat(new Letter("ada@example.org", "Grüße", "Text\n").to())
                .isEqualTo("ada@example.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ada",
                "@example.org",
                "ada@example.org, eve@example.org",
                "Ada <ada@example.org>",
                "ada@example.org\r\nBcc: eve@example.org",
                "ada@exa mple.org"
            })
    void refusesWhatIsNotOneAddress(String to) {
        assertThatThrownBy(() -> new Letter(to, "Subject", "Text"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Hello\r\nBcc: eve@example.org", "Hello\nX: y", "a\u0000b"})
    void refusesASubjectThatIsNotOneLine(String subject) {
        assertThatThrownBy(() -> new Letter("ada@example.org", subject, "Text"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://x.org/\r\nBcc: e@x.org", "https://x.org/>, <mailto:e@x.org"})
    void refusesAnAddressToUnsubscribeAtThatEndsItsHeader(String address) {
        assertThatThrownBy(() -> new Letter("ada@example.org", "Subject", "Text", address))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
