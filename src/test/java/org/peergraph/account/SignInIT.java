package org.peergraph.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in by a mailed link, and what others could try with it. */
class SignInIT extends PeopleService {

    @Test
    void readersGetNoSessionAndPagesThatMayBeKept() {
        Visitor reader = reader();
        HttpResponse<String> page = reader.get("/researchers/" + MASQUELIER);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("ETag")).isPresent();
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(reader.session()).isEmpty();
    }

    @Test
    void aMailedLinkSignsInOnceAndLeadsBack() {
        String email = someone();
        Visitor visitor = reader();
        HttpResponse<String> asked =
                visitor.post(
                        "/sign-in/email",
                        Map.of("email", email, "next", "/researchers/" + MASQUELIER));
        assertThat(asked.body()).contains("Look at your mail", email);
        String link = linkMailedTo(email).getPath();

        assertThat(visitor.get(link).body()).contains("about to sign in as", email);
        HttpResponse<String> opened = visitor.post(link, Map.of());
        assertThat(Visitor.target(opened).getPath()).isEqualTo("/researchers/" + MASQUELIER);
        HttpResponse<String> account = visitor.get("/account");
        assertThat(account.body()).contains(email);
        assertThat(account.headers().firstValue("Cache-Control").orElseThrow())
                .contains("no-store");

        HttpResponse<String> again = reader().post(link, Map.of());
        assertThat(Visitor.target(again).getQuery()).isEqualTo("problem=expired");
    }

    @Test
    void whoeverIsSignedInGetsPagesNobodyKeeps() {
        HttpResponse<String> page = signedIn(someone()).get("/researchers/" + MASQUELIER);
        assertThat(page.headers().firstValue("Cache-Control")).contains("private, no-store");
        assertThat(page.headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void theSameAddressIsTheSameAccountHoweverItIsWritten() {
        String email = someone();
        signedIn(email);
        signedIn(
                email.toUpperCase(java.util.Locale.ROOT)
                        .replace("EXAMPLE", "Example")
                        .toLowerCase(java.util.Locale.ROOT));
        assertThat(ask("MATCH (a:Account)-[:HOLDS]->({value: $it}) RETURN count(a) AS it", email))
                .contains("1");
    }

    @Test
    void aLaterLinkEndsTheEarlierOne() {
        String email = someone();
        Visitor visitor = reader();
        visitor.post("/sign-in/email", Map.of("email", email));
        String first = linkMailedTo(email).getPath();
        visitor.post("/sign-in/email", Map.of("email", email));
        assertThat(Visitor.target(visitor.post(first, Map.of())).getQuery())
                .isEqualTo("problem=expired");
    }

    @Test
    void ofTwoWhoOpenALinkAtOnceOneIsSignedIn() throws Exception {
        String email = someone();
        reader().post("/sign-in/email", Map.of("email", email));
        String link = linkMailedTo(email).getPath();
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var openings =
                    IntStream.range(0, 8)
                            .mapToObj(
                                    i ->
                                            threads.submit(
                                                    () -> {
                                                        Visitor visitor = reader();
                                                        visitor.get("/sign-in");
                                                        start.await();
                                                        visitor.post(link, Map.of());
                                                        return visitor.get("/account").statusCode();
                                                    }))
                            .toList();
            start.countDown();
            int signedIn = 0;
            for (var opening : openings) {
                signedIn += opening.get() == 200 ? 1 : 0;
            }
            assertThat(signedIn).isOne();
        }
    }

    @Test
    void whatIsAnsweredDoesNotTellWhoHasAnAccount() {
        String known = someone();
        signedIn(known);
        String unknown = someone();
        HttpResponse<String> one = reader().post("/sign-in/email", Map.of("email", known));
        HttpResponse<String> other = reader().post("/sign-in/email", Map.of("email", unknown));
        assertThat(one.statusCode()).isEqualTo(other.statusCode());
        assertThat(withoutTokens(one.body()).replace(known, "?"))
                .isEqualTo(withoutTokens(other.body()).replace(unknown, "?"));
    }

    private static String withoutTokens(String page) {
        return page.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example",
                "\\\\evil.example",
                "/%0d%0aSet-Cookie:x",
                "javascript:alert(1)",
                "/sign-in/with/orcid"
            })
    void signingInNeverLeadsToAnotherSite(String next) {
        String email = someone();
        Visitor visitor = reader();
        visitor.post("/sign-in/email", Map.of("email", email, "next", next));
        HttpResponse<String> opened = visitor.post(linkMailedTo(email).getPath(), Map.of());
        assertThat(Visitor.target(opened)).hasHost("127.0.0.1");
        assertThat(Visitor.target(opened).getPath()).doesNotStartWith("/sign-in");
    }

    @Test
    void aSessionGivenToABrowserBeforehandIsNotTheOneSignedIn() {
        Visitor attacker = reader();
        attacker.get("/sign-in/with/orcid");
        String planted = attacker.session().orElseThrow();
        String email = someone();
        Visitor victim = reader();
        victim.takeSession(planted);
        victim.post("/sign-in/email", Map.of("email", email));
        victim.post(linkMailedTo(email).getPath(), Map.of());
        assertThat(victim.get("/account").statusCode()).isEqualTo(200);
        assertThat(victim.session()).isPresent().get().isNotEqualTo(planted);
        assertThat(attacker.get("/account").statusCode()).isEqualTo(302);
    }

    @Test
    void formsOfOtherSitesAreRefused() {
        Visitor visitor = signedIn(someone());
        HttpResponse<String> forged =
                visitor.postForged("/account/name", Map.of("name", "Mallory"));
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(visitor.get("/account").body()).doesNotContain("Mallory");
    }

    @Test
    void anAddressIsNotFloodedWithLinks() {
        String email = someone();
        Visitor visitor = reader();
        int last = 0;
        for (int i = 0; i < 8; i++) {
            last = visitor.post("/sign-in/email", Map.of("email", email)).statusCode();
        }
        assertThat(last).isEqualTo(429);
        assertThat(ask("MATCH (m:Mail {to: $it}) RETURN count(m) AS it", email)).contains("5");
    }

    @Test
    void linksAreNotFoundByTrying() throws UnknownHostException {
        Visitor visitor = new Visitor(site(), InetAddress.getByName("127.0.0.9"));
        int last = 0;
        for (int i = 0; i < 40; i++) {
            last = visitor.get("/sign-in/link/" + Secret.next()).statusCode();
        }
        assertThat(last).isEqualTo(429);
        assertThat(visitor.get("/sign-in").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nobody",
                "a@b",
                "a b@example.org",
                "a@example.org\r\nBcc: x@example.org",
                "@example.org"
            })
    void whatIsNoAddressIsToldSo(String text) {
        HttpResponse<String> answer = reader().post("/sign-in/email", Map.of("email", text));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("email");
    }

    @Test
    void signingOutEverywhereEndsOtherBrowsersToo() {
        String email = someone();
        Visitor here = signedIn(email);
        Visitor there = signedIn(email);
        here.post("/account/sign-out-everywhere", Map.of());
        assertThat(here.get("/account").statusCode()).isEqualTo(302);
        assertThat(there.get("/account").statusCode()).isEqualTo(302);
    }

    @Test
    void signingOutEndsThisBrowserOnly() {
        String email = someone();
        Visitor here = signedIn(email);
        Visitor there = signedIn(email);
        here.post("/sign-out", Map.of());
        assertThat(here.get("/account").statusCode()).isEqualTo(302);
        assertThat(there.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void aLinkForAnAddressOfSomebodySignedInIsTheirsAlone() {
        Visitor owner = signedIn(someone());
        String second = someone();
        owner.post("/sign-in/add-email", Map.of("email", second));
        String link = linkMailedTo(second).getPath();
        assertThat(signedIn(someone()).post(link, Map.of()).statusCode()).isEqualTo(403);
        assertThat(owner.post(link, Map.of()).statusCode()).isEqualTo(302);
        assertThat(owner.get("/account").body()).contains(second);
    }

    @Test
    void anAddressOfAnotherAccountIsNotAdded() {
        String taken = someone();
        signedIn(taken);
        Visitor other = signedIn(someone());
        other.post("/sign-in/add-email", Map.of("email", taken));
        HttpResponse<String> answer = other.post(linkMailedTo(taken).getPath(), Map.of());
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("belongs to another account");
    }

    @Test
    void whatStandsInTheGraphOpensNothing() {
        String email = someone();
        Visitor visitor = signedIn(email);
        String stored =
                ask(
                                "MATCH (:Identity {value: $it})<-[:HOLDS]-(a:Account) MATCH (s:Session {account: a.id}) RETURN s.id AS it",
                                email)
                        .orElseThrow();
        assertThat(stored).isNotEqualTo(visitor.session().orElseThrow());
        Visitor thief = reader();
        thief.takeSession(stored);
        assertThat(thief.get("/account").statusCode()).isEqualTo(302);
    }
}
