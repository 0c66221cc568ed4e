package org.peergraph.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.peergraph.graph.ServedStore;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody claims a record, a moderator decides, and the owner tends the profile. */
class ClaimJourneyIT extends Journey {

    private static final String RECORD = "/researchers/A5000000001";
    private static final Pattern LINK = Pattern.compile("https?://\\S+/sign-in/link/\\S+");

    @Autowired private BeanFactory service;

    @Test
    void aRecordIsClaimedReviewedAndTended() {
        Page person = signedIn("person@journey.example");
        open(person, RECORD);
        seen(person, "claim-record-unclaimed");
        person.getByText("This is me").click();
        seen(person, "claim-claim-before");
        person.getByRole(AriaRole.BUTTON, named("This is me: send the claim")).click();
        assertThat(person.locator("main [role=status]")).containsText("A moderator will decide");
        seen(person, "claim-claim-waiting");

        Page moderator = signedIn("moderator@journey.example");
        ask(
                "MATCH (a:Account)-[:HOLDS]->({value: $it}) SET a.moderator = true RETURN a.id AS it",
                "moderator@journey.example");
        open(moderator, "/moderation");
        seen(moderator, "claim-moderation");
        moderator
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(Pattern.compile("claims")))
                .first()
                .click();
        seen(moderator, "claim-case");
        moderator.getByLabel("Accept: hand the record over").check();
        moderator.getByLabel("Reason, told to whom it concerns").fill("Seen at a conference.");
        moderator.getByRole(AriaRole.BUTTON, named("Decide")).click();
        open(moderator, "/moderation/log");
        assertThat(moderator.locator("main")).containsText("Seen at a conference.");
        seen(moderator, "claim-log");

        open(person, RECORD);
        person.getByText("Edit your profile").click();
        person.getByLabel("The name you prefer").fill("Ada Lovelace");
        person.getByLabel("Short biography, plain text")
                .fill("Writes programmes.\n\nLikes engines.");
        person.getByLabel("Links, one a line, at most 8").fill("https://ada.example/engines");
        person.getByLabel("Open to collaborate").check();
        person.getByLabel("On what").fill("analytical engines");
        person.getByLabel("Work 1")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        seen(person, "claim-profile");
        person.getByRole(AriaRole.BUTTON, named("Save")).click();
        ready(person);
        assertThat(person.locator("#said")).containsText("Likes engines.");
        seen(person, "claim-record-owner");

        Page reader = visit(RECORD, DESKTOP);
        assertThat(reader.locator("#identity")).containsText("verified at L5");
        seen(reader, "claim-record-reader");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static void open(Page page, String path) {
        page.navigate(path);
        ready(page);
    }

    /** Accessible and within its width in four forms, and left as pictures. */
    private static void seen(Page page, String name) {
        ready(page);
        page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })");
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : new int[] {PHONE, DESKTOP}) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                page.setViewportSize(width, 900);
                picture(page, name + "-" + width + "-" + scheme.name().toLowerCase());
                accessible(page);
                org.assertj.core.api.Assertions.assertThat(
                                (int) page.evaluate("document.documentElement.scrollWidth"))
                        .as(name)
                        .isLessThanOrEqualTo(width);
            }
        }
    }

    private Page signedIn(String email) {
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
        org.assertj.core.api.Assertions.assertThat(link.find()).isTrue();
        page.navigate(link.group());
        page.locator("main form button").click();
        page.waitForURL(address -> !address.contains("/sign-in"));
        return page;
    }

    private String ask(String query, String it) {
        try (Driver driver = new ServedStore(service).driver()) {
            return driver.executableQuery(query)
                    .withParameters(Map.of("it", it))
                    .execute()
                    .records()
                    .getFirst()
                    .get("it")
                    .asString();
        }
    }
}
