package org.peergraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTests {

    @ParameterizedTest
    @CsvSource({
        "https://a.org/b.,https://a.org/b",
        "http://a.org/b)),http://a.org/b",
        "http://a.org/b_(c),http://a.org/b_(c)",
        "https://a.org/?q=1#x; and,https://a.org/?q=1#x"
    })
    void endsBeforeTheSentencesPunctuation(String text, String address) {
        assertThat(text.substring(0, WebAddress.end(text, 0))).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:x",
                "ftp://a.org",
                "//a.org",
                "https://u@a.org",
                "https://",
                "http://a.org/\"x"
            })
    void refusesEverythingButPlainWebAddresses(String address) {
        assertThat(WebAddress.isAccepted(address)).isFalse();
    }

    @Test
    void isShownWithoutItsScheme() {
        assertThat(WebAddress.shown("https://a.org/")).isEqualTo("a.org");
        assertThat(WebAddress.shown("https://a.org/b/")).isEqualTo("a.org/b/");
    }
}
