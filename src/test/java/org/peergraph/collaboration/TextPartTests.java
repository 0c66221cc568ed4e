package org.peergraph.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextPartTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "see https://example.org/a?b=c#d.|https://example.org/a?b=c#d",
                "(http://example.org)|http://example.org",
                "<https://example.org/x>|https://example.org/x",
                "https://example.org:8080/, then|https://example.org:8080/",
                "a https://one.example b https://two.example|https://one.example https://two.example"
            })
    void addressesOfTheWebLeadThere(String text, String links) {
        assertThat(
                        TextPart.of(text).stream()
                                .map(TextPart::link)
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining(" ")))
                .isEqualTo(links);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "ftp://example.org",
                "https://",
                "https://\u0430pple.example",
                "//example.org",
                "xhttps://example.org"
            })
    void nothingElseLeadsAnywhere(String text) {
        assertThat(TextPart.of(text)).containsExactly(new TextPart(text, null));
    }

    @Test
    void nothingIsLost() {
        String text = "One https://example.org/), two\nhttps://example.net three";
        assertThat(TextPart.of(text).stream().map(TextPart::text).collect(Collectors.joining()))
                .isEqualTo(text);
    }
}
