package org.peergraph.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.peergraph.graph.ServedStore;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The whole service with the sample, beside an OpenID provider on loopback in ORCID's place. All
 * tests of people share one; each uses people and records of its own.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public abstract class PeopleService {

    protected static final String MASQUELIER = "name:timothee-masquelier";
    protected static final String ADMINISTRATOR = "admin@example.org";

    private static final Pattern LINK = Pattern.compile("https?://\\S+/sign-in/link/\\S+");
    private static final AtomicInteger NETWORK = new AtomicInteger();

    /** An address is mailed five links an hour at most. */
    private static final Map<URI, Visitor> ADMINISTRATORS = new ConcurrentHashMap<>();

    @LocalServerPort private int port;
    @Autowired private BeanFactory service;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) throws IOException {
        Path folder = Files.createTempDirectory("peergraph-people");
        registry.add("peergraph.graph.store", () -> folder.resolve("neo4j").toString());
        registry.add("peergraph.import.rejects", () -> folder.resolve("rejects").toString());
        registry.add("peergraph.mail.folder", () -> folder.resolve("mail").toString());
        registry.add("peergraph.sample", () -> true);
        registry.add("peergraph.account.administrators", () -> ADMINISTRATOR);
        registry.add("peergraph.account.links-per-network", () -> 100_000);
        OrcidStandIn.settings(registry);
    }

    protected URI site() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Somebody who only reads. */
    protected Visitor reader() {
        return new Visitor(site());
    }

    /** Somebody who has signed in by a mailed link; the administrator only once, while it lasts. */
    protected Visitor signedIn(String email) {
        if (!email.equals(ADMINISTRATOR)) {
            return signedInAnew(email);
        }
        return ADMINISTRATORS.compute(
                site(),
                (_, known) ->
                        known != null && known.get("/account").statusCode() == 200
                                ? known
                                : signedInAnew(email));
    }

    private Visitor signedInAnew(String email) {
        Visitor visitor = reader();
        assertThat(
                        visitor.post("/sign-in/email", Map.of("email", email, "next", "/account"))
                                .statusCode())
                .isEqualTo(200);
        assertThat(visitor.post(linkMailedTo(email).getPath(), Map.of()).statusCode())
                .isEqualTo(302);
        return visitor;
    }

    /** Somebody who has signed in at ORCID as whom this iD belongs to. */
    protected Visitor signedInAtOrcid(String orcid) {
        Visitor visitor = reader();
        assertThat(atOrcid(visitor, orcid).statusCode()).isEqualTo(302);
        return visitor;
    }

    /** Goes to ORCID, is who this iD belongs to, and comes back. */
    protected HttpResponse<String> atOrcid(Visitor visitor, String orcid) {
        OrcidStandIn.next(orcid);
        return visitor.get(Visitor.target(leftForOrcid(visitor)).toString());
    }

    /** The answer of the provider that leads back here. */
    protected HttpResponse<String> leftForOrcid(Visitor visitor) {
        HttpResponse<String> there = visitor.get("/sign-in/with/orcid?next=/account");
        assertThat(there.statusCode()).isEqualTo(302);
        return visitor.get(Visitor.target(there).toString());
    }

    /** The newest link that was put into the outbox for the address. */
    protected URI linkMailedTo(String email) {
        return ask(
                        "MATCH (mail:Mail {to: $it}) RETURN mail.text AS it ORDER BY mail.createdAt DESC, elementId(mail) DESC LIMIT 1",
                        email)
                .map(
                        text -> {
                            Matcher link = LINK.matcher(text);
                            assertThat(link.find()).isTrue();
                            return URI.create(link.group());
                        })
                .orElseThrow();
    }

    /** The one text a question about the graph is answered with. */
    protected Optional<String> ask(String query, String it) {
        return new ServedStore(service).ask(query, it);
    }

    /** An address nobody else uses. */
    protected static String someone() {
        return "person" + NETWORK.incrementAndGet() + "@example.org";
    }
}
