package org.peergraph.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peergraph.graph.Graph;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Passkeys as the service takes them, and what it does not take. */
class PasskeyIT extends PeopleService {

    private static final String REFUSED = "/sign-in?problem=passkey";
    private static final String NOT_ADDED = "/account?problem=passkey";

    @Autowired private Graph graph;

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
    void aCopyThatHasSignedLessIsRefused() throws Exception {
        SoftPasskey passkey = added(signedIn(someone()), "Security key");
        Visitor visitor = reader();
        assertThat(leadsTo(visitor, passkey.counting(7).signed(asked(visitor)), "/"))
                .isEqualTo("/");
        for (int copy : List.of(6, 7, 0)) {
            Visitor thief = reader();
            assertThat(leadsTo(thief, passkey.counting(copy).signed(asked(thief)), "/"))
                    .isEqualTo(REFUSED);
        }
        assertThat(leadsTo(visitor, passkey.counting(8).signed(asked(visitor)), "/"))
                .isEqualTo("/");
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

    @Test
    void aPasskeyRemovedWhileItSignsStaysRemoved() throws Exception {
        Visitor owner = signedIn(someone());
        SoftPasskey passkey = added(owner, "Laptop");
        PasskeyRecords records = PasskeyRecords.using(graph, Clock.systemUTC());
        CredentialRecord signing = signed(records, passkey, 2);
        owner.post("/account/passkeys/remove", Map.of("passkey", passkey.id()));
        assertThatThrownBy(() -> records.save(signing)).isInstanceOf(PasskeyRefusedException.class);
        assertThat(ask("MATCH (p:Passkey {id: $it}) RETURN count(p) AS it", passkey.id()))
                .contains("0");
    }

    @Test
    void ofCopiesThatSignAtOnceOneIsTaken() throws Exception {
        SoftPasskey passkey = added(signedIn(someone()), "Security key");
        PasskeyRecords records = PasskeyRecords.using(graph, Clock.systemUTC());
        CredentialRecord signed = signed(records, passkey, 2);
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Object>> copies =
                    IntStream.range(0, 8)
                            .mapToObj(
                                    i ->
                                            threads.submit(
                                                    () -> {
                                                        start.await();
                                                        records.save(signed);
                                                        return (Object) i;
                                                    }))
                            .toList();
            start.countDown();
            threads.shutdown();
            assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
            assertThat(copies).filteredOn(copy -> copy.state() == Future.State.SUCCESS).hasSize(1);
        }
    }

    /** A passkey as it is saved after having signed so often. */
    private static CredentialRecord signed(
            PasskeyRecords records, SoftPasskey passkey, int signatures) {
        String credential = passkey.id().substring("passkey:".length());
        return ImmutableCredentialRecord.fromCredentialRecord(
                        Objects.requireNonNull(
                                records.findByCredentialId(Bytes.fromBase64(credential))))
                .signatureCount(signatures)
                .build();
    }

    private SoftPasskey passkey() throws GeneralSecurityException {
        return new SoftPasskey(site().toString());
    }

    private SoftPasskey added(Visitor owner, String label) throws GeneralSecurityException {
        SoftPasskey passkey = passkey();
        assertThat(adding(owner, label, passkey.made(askedForNew(owner))))
                .isEqualTo("/account#passkeys");
        return passkey;
    }

    private static String askedForNew(Visitor owner) {
        return question(owner, "/account/passkeys/question");
    }

    private static String asked(Visitor visitor) {
        return question(visitor, "/sign-in/passkey/question");
    }

    private static String question(Visitor visitor, String address) {
        HttpResponse<String> question = visitor.post(address, Map.of());
        assertThat(question.statusCode()).isEqualTo(200);
        return question.body();
    }

    private static String adding(Visitor owner, String label, String credential) {
        return target(
                owner.post("/account/passkeys", Map.of("label", label, "credential", credential)));
    }

    private static String leadsTo(Visitor visitor, String credential, String next) {
        return target(
                visitor.post("/sign-in/passkey", Map.of("credential", credential, "next", next)));
    }

    /** Where an answer leads, below this site's address. */
    private static String target(HttpResponse<String> answer) {
        return answer.uri()
                .resolve("/")
                .relativize(Visitor.target(answer))
                .toString()
                .replaceFirst("^", "/");
    }

    private String provenAt(String email) {
        return ask("MATCH (i:Identity {value: $it}) RETURN toString(i.provenAt) AS it", email)
                .orElseThrow();
    }
}
