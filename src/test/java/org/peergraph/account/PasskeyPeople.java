package org.peergraph.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.util.Map;

/** People with passkeys: what their browsers ask and send. */
abstract class PasskeyPeople extends PeopleService {

    static final String REFUSED = "/sign-in?problem=passkey";
    static final String NOT_ADDED = "/account?problem=passkey";

    SoftPasskey passkey() throws GeneralSecurityException {
        return new SoftPasskey(site().toString());
    }

    SoftPasskey added(Visitor owner, String label) throws GeneralSecurityException {
        SoftPasskey passkey = passkey();
        assertThat(adding(owner, label, passkey.made(askedForNew(owner))))
                .isEqualTo("/account#passkeys");
        return passkey;
    }

    static String askedForNew(Visitor owner) {
        return question(owner, "/account/passkeys/question");
    }

    static String asked(Visitor visitor) {
        return question(visitor, "/sign-in/passkey/question");
    }

    static String adding(Visitor owner, String label, String credential) {
        return target(
                owner.post("/account/passkeys", Map.of("label", label, "credential", credential)));
    }

    static String leadsTo(Visitor visitor, String credential, String next) {
        return target(
                visitor.post("/sign-in/passkey", Map.of("credential", credential, "next", next)));
    }

    private static String question(Visitor visitor, String address) {
        HttpResponse<String> question = visitor.post(address, Map.of());
        assertThat(question.statusCode()).isEqualTo(200);
        return question.body();
    }

    /** Where an answer leads, below this site's address. */
    private static String target(HttpResponse<String> answer) {
        return answer.uri()
                .resolve("/")
                .relativize(Visitor.target(answer))
                .toString()
                .replaceFirst("^", "/");
    }
}
