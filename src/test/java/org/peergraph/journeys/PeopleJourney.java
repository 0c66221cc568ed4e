package org.peergraph.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.peergraph.account.OrcidStandIn;
import org.peergraph.graph.ServedStore;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Journeys of people with accounts, beside an OpenID provider on loopback in ORCID's place. */
abstract class PeopleJourney extends Journey {

    private static final Pattern LINK = Pattern.compile("https?://\\S+/sign-in/link/\\S+");

    @Autowired private BeanFactory service;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry registry) {
        OrcidStandIn.settings(registry);
    }

    static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    static void open(Page page, String path) {
        page.navigate(path);
        ready(page);
    }

    /** Accessible and within its width in four forms, and left as pictures. */
    static void seen(Page page, String name) {
        ready(page);
        page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })");
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : new int[] {PHONE, DESKTOP}) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                page.setViewportSize(width, 900);
                picture(page, name + "-" + width + "-" + scheme.name().toLowerCase());
                accessible(page);
                Assertions.assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                        .as(name)
                        .isLessThanOrEqualTo(width);
            }
        }
    }

    /** Somebody who has signed in by a mailed link. */
    Page signedIn(String email) {
        Page page = page(new NewContextOptions().setViewportSize(DESKTOP, 900));
        open(page, "/sign-in");
        page.locator("#email").fill(email);
        page.getByText("Mail me a link").click();
        assertThat(page.locator("main")).containsText("Look at your mail");
        Matcher link =
                LINK.matcher(
                        ask(
                                "MATCH (mail:Mail {to: $it}) RETURN mail.text AS it ORDER BY mail.createdAt DESC LIMIT 1",
                                email));
        Assertions.assertThat(link.find()).isTrue();
        page.navigate(link.group());
        page.locator("main form button").click();
        page.waitForURL(address -> !address.contains("/sign-in"));
        return page;
    }

    /** Somebody who has signed in and decides about what others ask for. */
    Page moderator(String email) {
        Page page = signedIn(email);
        ask(
                "MATCH (a:Account)-[:HOLDS]->({value: $it}) SET a.moderator = true RETURN a.id AS it",
                email);
        return page;
    }

    /** The one text a question about the graph is answered with. */
    String ask(String query, String it) {
        return new ServedStore(service).ask(query, it).orElseThrow();
    }
}
