package org.peergraph.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.Graph;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people in two browsers: one invites, the other accepts, and they write to each other. */
class CollaborationJourneyIT extends Journey {

    private static final String FANG = "name:wei-fang";
    private static final CypherFile LINK =
            new CypherFile(
                    "the newest link mailed to somebody",
                    "MATCH (m:Mail {to: $to}) RETURN m.text AS text ORDER BY m.createdAt DESC LIMIT 1");
    private static final CypherFile CLAIM =
            new CypherFile(
                    "an accepted claim",
                    """
                    MATCH (a:Account)-[:HOLDS]->({value: $email})
                    MATCH (r:Researcher {id: $researcher})
                    SET r.claimLevel = 3
                    MERGE (c:Claim:Made {id: 'claim:' + $researcher})
                    SET c.account = a.id, c.researcher = $researcher, c.state = 'accepted', c.level = 3, c.why = 'proven',
                        c.claimedAt = timestamp(), c.acceptedAt = timestamp()
                    RETURN c.id AS id""");

    @Autowired private Graph graph;

    @Test
    void invitingAcceptingAndConversingLive() {
        Page tim = signedIn("tim@example.org", "name:timothee-masquelier", ColorScheme.LIGHT);
        Page wei = signedIn("wei@example.org", FANG, ColorScheme.DARK);

        tim.navigate("/researchers/" + FANG);
        tim.getByText("Invite to collaborate").click();
        tim.getByText("Why you two").waitFor();
        accessible(tim);
        fourForms(tim, "invite");
        tim.getByLabel("Joint paper").focus();
        tim.keyboard().press("Space");
        tim.keyboard().press("Tab");
        tim.keyboard().type("Shall we compare spikes? <img src=x onerror=window.hacked=1>");
        tim.keyboard().press("Tab");
        tim.keyboard().press("Enter");
        tim.getByText("Not answered yet").waitFor();

        wei.navigate("/");
        wei.getByText("Messages (1 new)").click();
        wei.getByText("Invitations received").click();
        accessible(wei);
        fourForms(wei, "invitations");
        wei.getByText("Joint paper, tim").click();
        wei.getByText("Shall we compare spikes? <img").waitFor();
        accessible(wei);
        fourForms(wei, "invitation");
        button(wei, "Accept").press("Enter");
        wei.locator("[data-live]").waitFor();

        tim.navigate("/conversations");
        fourForms(tim, "conversations");
        tim.getByText("wei, joint paper").click();
        write(tim, "Hello, live https://example.org/data");
        assertThat(wei.getByRole(AriaRole.LOG)).containsText("Hello, live");
        assertThat(wei.getByRole(AriaRole.LOG).locator("a"))
                .hasAttribute("href", "https://example.org/data");
        write(wei, "And back <script>window.hacked=1</script>");
        assertThat(tim.getByRole(AriaRole.LOG)).containsText("And back <script>");
        for (Page page : new Page[] {tim, wei}) {
            assertThat(page.evaluate("window.hacked === undefined")).isEqualTo(true);
            accessible(page);
        }
        assertThat(wei.getByRole(AriaRole.LOG).locator("article")).hasCount(3);
        fourForms(wei, "conversation");

        wei.navigate("/collaborate");
        accessible(wei);
        fourForms(wei, "who-may-write");
    }

    @Test
    void withoutScriptsItWorksByReloading() {
        Page ada = plain("ada@example.org", "name:saeed-reza-kheradpisheh");
        Page bob = plain("bob@example.org", "name:yonghong-tian");
        ada.navigate("/collaborate/with/name:yonghong-tian");
        ada.getByLabel("Question").check();
        ada.getByLabel("Your message").fill("Without scripts");
        button(ada, "Send the invitation").click();
        bob.navigate("/invitations");
        bob.getByText("Question, ada").click();
        button(bob, "Accept").click();
        bob.getByLabel("Your message").fill("It works");
        button(bob, "Send").click();
        ada.navigate("/conversations");
        ada.getByText("bob, question").click();
        assertThat(ada.getByRole(AriaRole.LOG)).containsText("It works");
    }

    private static void write(Page page, String text) {
        page.getByLabel("Your message").focus();
        page.keyboard().type(text);
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.LOG)).containsText(text.substring(0, 5));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    private Page signedIn(String email, String researcher, ColorScheme scheme) {
        return signIn(
                page(new NewContextOptions().setColorScheme(scheme).setViewportSize(DESKTOP, 900)),
                email,
                researcher);
    }

    private Page plain(String email, String researcher) {
        return signIn(page(new NewContextOptions().setJavaScriptEnabled(false)), email, researcher);
    }

    private Page signIn(Page page, String email, String researcher) {
        page.navigate("/sign-in");
        page.getByLabel("E-mail address").fill(email);
        button(page, "Mail me a link").click();
        page.getByText("Look at your mail").waitFor();
        String text =
                graph.readOne(LINK, Map.of("to", email), row -> row.text("text")).orElseThrow();
        var link = Pattern.compile("https?://\\S+/sign-in/link/\\S+").matcher(text);
        assertThat(link.find()).isTrue();
        page.navigate(URI.create(link.group()).getPath());
        button(page, "Sign in").click();
        page.getByText("Messages").waitFor();
        claim(email, researcher);
        return page;
    }

    private void claim(String email, String researcher) {
        assertThat(graph.write(CLAIM, Map.of("email", email, "researcher", researcher))).hasSize(1);
    }

    /** Pictures to look at: light and dark, desktop and phone. */
    private static void fourForms(Page page, String name) {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (int width : new int[] {PHONE, DESKTOP}) {
                page.setViewportSize(width, 900);
                assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                        .as(name + " fits " + width)
                        .isLessThanOrEqualTo(width);
                picture(
                        page,
                        "collaboration-%s-%d-%s"
                                .formatted(
                                        name,
                                        width,
                                        scheme.name().toLowerCase(java.util.Locale.ROOT)));
            }
        }
    }
}
