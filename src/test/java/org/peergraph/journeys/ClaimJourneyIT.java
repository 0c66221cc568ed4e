package org.peergraph.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Somebody claims a record, a moderator decides, and the owner tends the profile. */
class ClaimJourneyIT extends PeopleJourney {

    private static final String RECORD = "/researchers/A5000000001";

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

        Page moderator = moderator("moderator@journey.example");
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
        person.evaluate(
                "document.querySelector('#featured-4').add(new Option('long '.repeat(60)))");
        seen(person, "claim-profile");
        person.getByRole(AriaRole.BUTTON, named("Save")).click();
        ready(person);
        assertThat(person.locator("#said")).containsText("Likes engines.");
        seen(person, "claim-record-owner");

        Page reader = visit(RECORD, DESKTOP);
        assertThat(reader.locator("#identity")).containsText("verified at L5");
        seen(reader, "claim-record-reader");
    }
}
