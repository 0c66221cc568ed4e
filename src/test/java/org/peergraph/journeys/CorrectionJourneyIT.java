package org.peergraph.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A moderator sees what a merge would change, makes it, and takes it back. */
class CorrectionJourneyIT extends PeopleJourney {

    private static final String FANG = "/researchers/name:wei-fang";
    private static final String CHEN = "/researchers/name:yanqi-chen";

    @Test
    void twoRecordsAreMergedWithAPreviewAndTakenApartAgain() {
        Page moderator = moderator("curator@journey.example");
        open(moderator, FANG);
        moderator.getByText("Correct this record").click();
        seen(moderator, "correct-record");
        moderator.getByLabel("The other record").fill("name:yanqi-chen");
        moderator.keyboard().press("Enter");
        ready(moderator);
        assertThat(moderator.locator("main")).containsText("Yanqi Chen");
        seen(moderator, "correct-preview");
        moderator.getByLabel("Why").first().fill("One person, says their page.");
        moderator.getByRole(AriaRole.BUTTON, named("Make the correction")).click();
        ready(moderator);
        assertThat(moderator.locator("#history")).containsText("One person, says their page.");
        seen(moderator, "correct-history");

        Page reader = visit(CHEN, DESKTOP);
        assertThat(reader.locator("h1")).hasText("Wei Fang");

        moderator.getByRole(AriaRole.BUTTON, named("Undo")).first().click();
        ready(moderator);
        open(reader, CHEN);
        assertThat(reader.locator("h1")).hasText("Yanqi Chen");
    }
}
