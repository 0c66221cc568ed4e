package org.peergraph.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peergraph.account.PeopleService;
import org.peergraph.account.Visitor;
import org.peergraph.concurrency.AtOnce;
import org.peergraph.importer.arxiv.ArxivSource;
import org.peergraph.importer.run.ImportProgress;
import org.peergraph.importer.run.Importer;
import org.springframework.beans.factory.annotation.Autowired;
import org.w3c.dom.Element;

/** News as they reach somebody: on the page, in a feed reader and by mail. */
class NewsMailIT extends PeopleService {

    private static final AtomicInteger WORKS = new AtomicInteger();
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+(/feed/atom/[\\w-]+)");

    @TempDir Path folder;

    @Autowired private Importer importer;
    @Autowired private News news;
    @Autowired private NewsMail mail;

    private String email;
    private Visitor visitor;

    @BeforeEach
    void aFollower() {
        email = someone();
        visitor = signedIn(email);
        visitor.post("/follows", Map.of("kind", "researcher", "entity", MASQUELIER));
    }

    @Test
    void thePageMarksWhatIsNewSinceTheLastVisit() throws Exception {
        assertThat(visitor.get("/feed").body()).contains("Nothing yet.");
        ask("MATCH (f:Feed) SET f.seenAt = f.seenAt - 7200000 RETURN count(f) AS it", "");
        somethingNew();
        assertThat(visitor.get("/feed").body()).contains("news-new").contains(">New</strong>");
        ask("MATCH (f:Feed) SET f.seenAt = f.seenAt + 7200000 RETURN count(f) AS it", "");
        visitor.get("/feed");
        ask("MATCH (f:Feed) SET f.before = f.before + 99999999999 RETURN count(f) AS it", "");
        assertThat(visitor.get("/feed").body()).doesNotContain(">New</strong>");
    }

    @Test
    void aFeedReaderHasAnAddressUntilItIsRenewed() throws Exception {
        somethingNew();
        String address = newAddress();
        HttpResponse<String> feed = reader().get(address);
        assertThat(feed.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/atom+xml");
        Element root = parsed(feed.body());
        assertThat(root.getLocalName()).isEqualTo("feed");
        for (String part : List.of("id", "title", "updated", "author", "link")) {
            assertThat(child(root, part)).as(part).isNotNull();
        }
        Element entry = child(root, "entry");
        assertThat(URI.create(child(entry, "id").getTextContent())).hasScheme("urn");
        assertThat(Instant.parse(child(entry, "updated").getTextContent())).isNotNull();
        assertThat(child(entry, "title").getTextContent()).startsWith("A new & odd one:");
        assertThat(child(entry, "link").getAttribute("href")).startsWith(site().toString());

        String next = newAddress();
        assertThat(reader().get(address).statusCode()).isEqualTo(404);
        assertThat(reader().get(next).statusCode()).isEqualTo(200);
    }

    @Test
    void mailsOnceAPeriodHoweverManySend() throws Exception {
        visitor.post("/feed/mail", Map.of("mail", "weekly"));
        somethingNew();
        mail.sendDue();
        assertThat(mails()).isEqualTo("0");

        due();
        AtOnce.times(3, Executors.callable(mail::sendDue));
        assertThat(mails()).isEqualTo("1");
        due();
        mail.sendDue();
        assertThat(mails()).as("nothing new since").isEqualTo("1");
    }

    @Test
    void oneClickEndsTheMailAndLookingDoesNot() throws Exception {
        visitor.post("/feed/mail", Map.of("mail", "daily"));
        somethingNew();
        due();
        mail.sendDue();
        URI address =
                URI.create(
                        ask(
                                        "MATCH (m:Mail {to: $it}) WHERE m.unsubscribe IS NOT NULL RETURN m.unsubscribe AS it",
                                        email)
                                .orElseThrow());
        assertThat(reader().get(address.getPath()).body()).contains("End these mails");
        assertThat(chosen()).isEqualTo("daily");

        try (HttpClient program = HttpClient.newHttpClient()) {
            HttpRequest post =
                    HttpRequest.newBuilder(address)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click"))
                            .build();
            assertThat(program.send(post, HttpResponse.BodyHandlers.ofString()).statusCode())
                    .isEqualTo(200);
        }
        assertThat(chosen()).isEqualTo("none");
        assertThat(visitor.post("/feed/mail", Map.of("mail", "hourly")).statusCode())
                .isEqualTo(400);
    }

    private void somethingNew() throws Exception {
        Path file = folder.resolve("new.jsonl");
        Files.writeString(
                file,
                FollowedPerson.work(
                                "2402.%05d".formatted(WORKS.incrementAndGet()),
                                "Masquelier, Timothée")
                        .replace("Title of", "A new & odd one:"));
        importer.run(new ArxivSource(List.of(file)), ImportProgress.NONE);
        news.tellAll();
    }

    private String newAddress() {
        Matcher address = ADDRESS.matcher(visitor.post("/feed/address", Map.of()).body());
        assertThat(address.find()).isTrue();
        return address.group(1);
    }

    private void due() {
        ask("MATCH (f:Feed) WHERE f.mail <> 'none' SET f.nextMailAt = 0 RETURN count(f) AS it", "");
    }

    private String mails() {
        return ask(
                        "MATCH (m:Mail {to: $it}) WHERE m.unsubscribe IS NOT NULL RETURN count(m) AS it",
                        email)
                .orElseThrow();
    }

    private String chosen() {
        return ask(
                        "MATCH (a:Account)-[:HOLDS]->({value: $it}) MATCH (f:Feed {account: a.id}) RETURN f.mail AS it",
                        email)
                .orElseThrow();
    }

    private static Element parsed(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }

    private static Element child(Element parent, String name) {
        return (Element) parent.getElementsByTagNameNS("http://www.w3.org/2005/Atom", name).item(0);
    }
}
