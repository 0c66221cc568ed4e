package org.peergraph.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Signing in with a passkey, and with what only looks like one. */
class PasskeySignInIT extends PasskeyPeople {

    @Test
    void aPasskeySignsInToItsAccountAndLeadsBack() throws Exception {
        String email = someone();
        Visitor owner = signedIn(email);
        String proven = provenAt(email);
        SoftPasskey passkey = added(owner, "Laptop");
        assertThat(owner.get("/account").body()).contains(">Laptop<", ">never<");

        Visitor visitor = reader();
        String answer = passkey.counting(2).signed(asked(visitor));
        String before = visitor.session().orElseThrow();
        assertThat(leadsTo(visitor, answer, "/researchers/" + MASQUELIER))
                .isEqualTo("/researchers/" + MASQUELIER);
        assertThat(visitor.session().orElseThrow()).isNotEqualTo(before);
        assertThat(visitor.get("/account").body()).contains(email).doesNotContain(">never<");
        assertThat(provenAt(email)).isEqualTo(proven);
    }

    @Test
    void leadsToNoOtherSite() throws Exception {
        SoftPasskey passkey = added(signedIn(someone()), "Laptop");
        Visitor visitor = reader();
        String answer = passkey.counting(2).signed(asked(visitor));
        assertThat(leadsTo(visitor, answer, "https://evil.example/")).isEqualTo("/");
    }

    @Test
    void anAnswerIsTakenOnce() throws Exception {
        // It does not count its signatures: only the question tells them apart.
        SoftPasskey uncounted = passkey().counting(0);
        Visitor owner = signedIn(someone());
        adding(owner, "Phone", uncounted.made(askedForNew(owner)));
        Visitor visitor = reader();
        String answer = uncounted.signed(asked(visitor));
        assertThat(leadsTo(visitor, answer, "/")).isEqualTo("/");
        assertThat(leadsTo(visitor, answer, "/")).isEqualTo(REFUSED);
        asked(visitor);
        assertThat(leadsTo(visitor, answer, "/")).isEqualTo(REFUSED);
    }

    @Test
    void anAnswerIsForTheBrowserThatAsked() throws Exception {
        SoftPasskey passkey = added(signedIn(someone()), "Laptop").counting(2);
        String answer = passkey.signed(asked(reader()));
        Visitor other = reader();
        assertThat(leadsTo(other, answer, "/")).isEqualTo(REFUSED);
        asked(other);
        assertThat(leadsTo(other, answer, "/")).isEqualTo(REFUSED);
        assertThat(other.get("/account").statusCode()).isEqualTo(302);
    }

    @Test
    void whatAnotherSitesPageWasAnsweredIsRefused() throws Exception {
        SoftPasskey passkey = added(signedIn(someone()), "Laptop").counting(2);
        Visitor visitor = reader();
        assertThat(leadsTo(visitor, passkey.at("https://evil.example").signed(asked(visitor)), "/"))
                .isEqualTo(REFUSED);
        Visitor owner = signedIn(someone());
        SoftPasskey elsewhere = new SoftPasskey("https://evil.example");
        assertThat(adding(owner, "Laptop", elsewhere.made(askedForNew(owner))))
                .isEqualTo(NOT_ADDED);
    }

    @Test
    void aPasskeyHasToBeUnlocked() throws Exception {
        Visitor owner = signedIn(someone());
        assertThat(adding(owner, "Laptop", passkey().locked().made(askedForNew(owner))))
                .isEqualTo(NOT_ADDED);
        SoftPasskey passkey = added(owner, "Laptop").counting(2);
        Visitor visitor = reader();
        assertThat(leadsTo(visitor, passkey.locked().signed(asked(visitor)), "/"))
                .isEqualTo(REFUSED);
    }

    @Test
    void anotherKeysSignatureIsRefused() throws Exception {
        SoftPasskey passkey = added(signedIn(someone()), "Laptop").counting(2);
        Visitor visitor = reader();
        String question = asked(visitor);
        String forged =
                passkey.signed(question)
                        .replaceFirst(
                                "\"signature\":\"[^\"]+\"",
                                "\"signature\":\""
                                        + JsonMapper.shared()
                                                .readTree(passkey().signed(question))
                                                .at("/response/signature")
                                                .asString()
                                        + "\"");
        assertThat(leadsTo(visitor, forged, "/")).isEqualTo(REFUSED);
    }

    @Test
    void aRemovedPasskeyOpensNothing() throws Exception {
        Visitor owner = signedIn(someone());
        SoftPasskey passkey = added(owner, "Laptop").counting(2);
        owner.post("/account/passkeys/remove", Map.of("passkey", passkey.id()));
        assertThat(owner.get("/account").body()).doesNotContain(">Laptop<");
        Visitor visitor = reader();
        assertThat(leadsTo(visitor, passkey.signed(asked(visitor)), "/")).isEqualTo(REFUSED);
    }

    private String provenAt(String email) {
        return ask("MATCH (i:Identity {value: $it}) RETURN toString(i.provenAt) AS it", email)
                .orElseThrow();
    }
}
