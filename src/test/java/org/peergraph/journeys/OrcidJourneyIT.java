package org.peergraph.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.peergraph.account.OrcidStandIn;

/**
 * Somebody signs in at ORCID, whose record carries the iD, and is its owner with the next click.
 */
class OrcidJourneyIT extends PeopleJourney {

    private static final String RECORD = "/researchers/name:emiliano-lorini";

    @Test
    void aProvenIdMakesTheRecordTheirs() {
        String orcid = "0000-0002-1825-0097";
        ask(
                "MATCH (r:Researcher {id: 'name:emiliano-lorini'}) SET r.orcid = $it RETURN r.orcid AS it",
                orcid);
        OrcidStandIn.next(orcid);
        Page person = page(new NewContextOptions().setViewportSize(DESKTOP, 900));
        open(person, RECORD);
        person.getByText("Log in to claim").click();
        seen(person, "orcid-sign-in");
        person.getByText("Sign in at ORCID").focus();
        person.keyboard().press("Enter");
        person.waitForURL("**" + RECORD + "/claim");
        person.getByRole(AriaRole.BUTTON, named("This is me: send the claim")).focus();
        person.keyboard().press("Enter");
        // The claim and what follows from it are written before the page comes.
        assertThat(person.locator("main [role=status]"))
                .containsText("yours", new ContainsTextOptions().setTimeout(30_000));
        open(person, "/account");
        assertThat(person.locator("main")).containsText(orcid);
        seen(person, "orcid-account");
        open(person, RECORD);
        assertThat(person.locator("#identity")).containsText("verified at L3");
        open(person, RECORD + "/claim");
        person.getByRole(AriaRole.BUTTON, named("Withdraw the claim")).click();
        ready(person);
        open(person, RECORD);
        assertThat(person.locator("#trust")).containsText("Unclaimed author");
    }
}
