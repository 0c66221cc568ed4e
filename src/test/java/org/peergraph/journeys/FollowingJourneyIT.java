package org.peergraph.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Somebody follows a researcher, chooses how to be told, and stops following. */
class FollowingJourneyIT extends PeopleJourney {

    @Test
    void whatIsFollowedIsOnOnesOwnPageUntilItIsNot() {
        Page person = signedIn("follower@journey.example");
        open(person, MASQUELIER);
        person.getByRole(AriaRole.BUTTON, named("Follow")).focus();
        person.keyboard().press("Enter");
        ready(person);
        assertThat(person.getByRole(AriaRole.BUTTON, named("Unfollow"))).isVisible();
        assertThat(person.locator("main")).containsText("1 follower");
        open(person, "/feed");
        assertThat(person.locator("main")).containsText("Timothée Masquelier");
        seen(person, "feed");

        person.getByRole(AriaRole.BUTTON, named("Make an address")).click();
        ready(person);
        seen(person, "feed-address");
        open(person, MASQUELIER);
        person.getByRole(AriaRole.BUTTON, named("Unfollow")).click();
        ready(person);
        assertThat(person.locator("main")).containsText("0 followers");
    }
}
