package org.peergraph.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers no passkey of this service gives are refused, and break nothing. */
class BrokenPasskeyIT extends PasskeyPeople {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "none",
                "null",
                "[]",
                "{}",
                "{\"rawId\":\"AA\"}",
                "{\"rawId\":\"?\",\"response\":{}}",
                "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"response\":null}",
                "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"response\":{}}",
                "{\"rawId\":\"AA\",\"response\":{\"clientDataJSON\":\"AA\"}}",
                "{\"rawId\":\"AA\",\"response\":{\"clientDataJSON\":\"AA\",\"attestationObject\":\"AA\",\"authenticatorData\":\"AA\",\"signature\":\"AA\"}}"
            })
    void whatIsNoAnswerIsRefused(String credential) {
        Visitor owner = signedIn(someone());
        askedForNew(owner);
        assertThat(adding(owner, "Laptop", credential)).isEqualTo(NOT_ADDED);
        asked(owner);
        assertThat(leadsTo(owner, credential, "/")).isEqualTo(REFUSED);
    }

    @Test
    void brokenAnswersOfARealPasskeyAreRefused() throws Exception {
        SoftPasskey passkey = added(signedIn(someone()), "Laptop").counting(2);
        for (String part : List.of("clientDataJSON", "authenticatorData", "signature")) {
            Visitor visitor = reader();
            String broken =
                    passkey.signed(asked(visitor))
                            .replaceFirst(
                                    "\"" + part + "\":\"[^\"]+\"", "\"" + part + "\":\"AAAA\"");
            assertThat(leadsTo(visitor, broken, "/")).as(part).isEqualTo(REFUSED);
        }
    }

    @Test
    void whatIsTooLongIsRefused() throws Exception {
        Visitor owner = signedIn(someone());
        String longId =
                passkey()
                        .made(askedForNew(owner))
                        .replaceFirst(
                                "\"rawId\":\"[^\"]+\"", "\"rawId\":\"" + "A".repeat(1368) + "\"");
        assertThat(adding(owner, "Laptop", longId)).isEqualTo(NOT_ADDED);
        String padded = passkey().made(askedForNew(owner)) + " ".repeat(16_384);
        assertThat(adding(owner, "Laptop", padded)).isEqualTo(NOT_ADDED);
    }
}
