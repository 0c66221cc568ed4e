package org.peergraph.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An institution that OpenAlex and its registry both describe. */
class InstitutionJourneyIT extends Journey {

    @Test
    void anInactiveOneSaysSoAndLeadsToItsSuccessor() {
        Page page = visit("/institutions/I4000000001", DESKTOP);
        assertThat(page.locator("h1")).hasText("Institute of Fjords");
        assertThat(page.locator(".notice")).containsText("no longer active");
        assertThat(page.locator(".broader a").last())
                .hasAttribute("href", Pattern.compile(".*02en5vm52"));
    }

    @Test
    void anActiveOneSaysNothingOfIt() {
        Page page = visit("/institutions/I4000000002", DESKTOP);
        assertThat(page.locator(".notice")).hasCount(0);
    }
}
