package org.peergraph.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTests {

    @ParameterizedTest
    @CsvSource({
        "Ada@Example.ORG,ada@example.org",
        "' ada.l+x@sub.example.co.uk ',ada.l+x@sub.example.co.uk",
        "ada@müller.example,ada@xn--mller-kva.example"
    })
    void isKeptInItsNormalForm(String written, String normal) {
        assertThat(EmailAddress.parse(written)).hasValue(new EmailAddress(normal));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "ada",
                "ada@",
                "@example.org",
                "ada@localhost",
                "a..b@example.org",
                ".a@example.org",
                "ada@-example.org",
                "ada@example..org",
                "ada@example.org\nBcc: b@example.org",
                "\"a b\"@example.org",
                "a\u0000@example.org",
                "ada@exam ple.org"
            })
    void whatMailCannotBeSentToIsNone(String text) {
        assertThat(EmailAddress.parse(text)).isEmpty();
    }
}
