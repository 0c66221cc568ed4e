package org.peergraph.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peergraph.concurrency.AtOnce;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The passkeys of an account: added, named, removed and taken along by its owner alone. */
class PasskeysOfAnAccountIT extends PasskeyPeople {

    @Test
    void nobodyRemovesAnothersPasskey() throws Exception {
        Visitor owner = signedIn(someone());
        SoftPasskey passkey = added(owner, "Laptop");
        signedIn(someone()).post("/account/passkeys/remove", Map.of("passkey", passkey.id()));
        assertThat(owner.get("/account").body()).contains(">Laptop<");
    }

    @Test
    void nobodyAddsAnothersPasskeyAsTheirs() throws Exception {
        SoftPasskey passkey = added(signedIn(someone()), "Laptop");
        Visitor other = signedIn(someone());
        assertThat(adding(other, "Mine", passkey.made(askedForNew(other)))).isEqualTo(NOT_ADDED);
    }

    @Test
    void aPasskeyIsAddedToTheAccountItWasAskedFor() throws Exception {
        String first = someone();
        String second = someone();
        Visitor browser = signedIn(first);
        String question = askedForNew(browser);
        browser.post("/sign-in/email", Map.of("email", second));
        browser.post(linkMailedTo(second).getPath(), Map.of());
        assertThat(adding(browser, "Laptop", passkey().made(question))).isEqualTo(NOT_ADDED);
    }

    @Test
    void anAccountHasTwentyAtMost() throws Exception {
        Visitor owner = signedIn(someone());
        for (int i = 0; i < 20; i++) {
            added(owner, "Key " + i);
        }
        assertThat(adding(owner, "Key 20", passkey().made(askedForNew(owner))))
                .isEqualTo(NOT_ADDED);
        assertThat(owner.get("/account").body()).contains("no more than these");
    }

    @Test
    void ofTwoAddedAtOnceOneIsTheLast() throws Exception {
        String address = someone();
        Visitor desk = signedIn(address);
        Visitor sofa = signedIn(address);
        for (int i = 0; i < 19; i++) {
            added(desk, "Key " + i);
        }
        String onDesk = passkey().made(askedForNew(desk));
        String onSofa = passkey().made(askedForNew(sofa));
        AtOnce.all(
                List.of(
                        () -> adding(desk, "Key 19", onDesk),
                        () -> adding(sofa, "Key 20", onSofa)));
        assertThat(desk.get("/account").body().split("/account/passkeys/remove", -1))
                .hasSize(1 + 20);
    }

    @Test
    void aLabelIsTextAndNotMuch() throws Exception {
        Visitor owner = signedIn(someone());
        for (String label : List.of(" ", "x".repeat(61), "a\u0007b", "a\u202eb")) {
            HttpResponse<String> answer =
                    owner.post(
                            "/account/passkeys",
                            Map.of(
                                    "label",
                                    label,
                                    "credential",
                                    passkey().made(askedForNew(owner))));
            assertThat(answer.statusCode()).isEqualTo(400);
        }
        added(owner, "<script>alert(1)</script>");
        assertThat(owner.get("/account").body())
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert(1)");
    }

    @Test
    void otherSitesPagesAskAndRemoveNothing() throws Exception {
        Visitor owner = signedIn(someone());
        SoftPasskey passkey = added(owner, "Laptop");
        for (String address : List.of("/sign-in/passkey/question", "/account/passkeys/question")) {
            assertThat(owner.postForged(address, Map.of()).statusCode()).isEqualTo(403);
        }
        assertThat(
                        owner.postForged(
                                        "/account/passkeys/remove", Map.of("passkey", passkey.id()))
                                .statusCode())
                .isEqualTo(403);
        assertThat(owner.get("/account").body()).contains(">Laptop<");
    }

    @Test
    void passkeysAreInTheFileWithoutTheirKeysAndGoWithTheAccount() throws Exception {
        Visitor owner = signedIn(someone());
        SoftPasskey passkey = added(owner, "Laptop");
        JsonNode kept = JsonMapper.shared().readTree(owner.get("/account/data").body());
        assertThat(kept.at("/passkeys")).hasSize(1);
        JsonNode one = kept.at("/passkeys/0");
        assertThat(one.at("/label").asString()).isEqualTo("Laptop");
        assertThat(one.propertyNames()).containsExactlyInAnyOrder("id", "label", "createdAt");

        String count = "MATCH (p:Passkey:Made {id: $it}) RETURN count(p) AS it";
        assertThat(ask(count, passkey.id())).contains("1");
        owner.post("/account/delete", Map.of("confirm", "delete"));
        assertThat(ask(count, passkey.id())).contains("0");
        Visitor visitor = reader();
        assertThat(leadsTo(visitor, passkey.counting(2).signed(asked(visitor)), "/"))
                .isEqualTo(REFUSED);
    }
}
