package org.peergraph.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reading on and asking on in the panel, on a piece of the real graph. */
class ExplorerPanelIT extends ExplorerJourney {

    private static final String AROUND_TOPIC = "/explore?focus=T10399";
    private static final String UNIVERSITY = "ror:03yez3163";

    @BeforeEach
    void onTheRealGraph() {
        assumeTrue(Files.exists(JourneyGraph.realWorks()));
    }

    @Test
    void moreOfAKindArriveAndAreToldToBeThere() {
        Page page = explore(AROUND_TOPIC);
        int before = shown(page);
        Locator more = button(page, Pattern.compile("^\\+\\d+ \\w+ more of")).first();
        int promised = Integer.parseInt(more.innerText().replaceAll("\\D", ""));
        more.click();
        idle(page);
        assertThat(shown(page)).isEqualTo(before + promised);
        eventually(page, () -> page.url().contains("step=e."));
    }

    @Test
    void whatAnExpansionBroughtCanBeTakenAway() {
        Page page = explore(AROUND_TOPIC + "&selected=" + UNIVERSITY);
        int before = shown(page);
        button(page, Pattern.compile("^Expand$")).click();
        idle(page);
        assertThat(shown(page)).isGreaterThan(before);
        button(page, Pattern.compile("^Take away \\d+ neighbours$")).click();
        idle(page);
        assertThat(shown(page)).isEqualTo(before);
    }

    @Test
    void anotherEntityCanBeTheBeginning() {
        Page page = explore(AROUND_TOPIC + "&selected=" + UNIVERSITY);
        button(page, Pattern.compile("^Start from here$")).click();
        idle(page);
        assertThat(page.locator("h1")).containsText("King Fahd University");
        page.locator("#undo").click();
        idle(page);
        assertThat(page.locator("h1")).containsText("Hydrocarbon exploration");
    }

    @Test
    void twoPeopleShareWhatTheyShare() {
        Page page = explore(AROUND_TOPIC);
        page.locator("#kinds input[value=work]").uncheck();
        String[] two = twoResearchers(page);
        page.navigate(AROUND_TOPIC + "&selected=" + two[0] + "&selected=" + two[1]);
        settled(page);
        assertThat(panel(page)).containsText(Pattern.compile("topics?", Pattern.CASE_INSENSITIVE));
        assertThat(button(page, Pattern.compile("path", Pattern.CASE_INSENSITIVE)).first())
                .isVisible();
    }

    @Test
    void whoNextAndTopicsNextAnswerWithTheirReasons() {
        Page page = explore(AROUND_TOPIC);
        String person = twoResearchers(page)[0];
        page.navigate(AROUND_TOPIC + "&selected=" + person);
        settled(page);
        for (String question : new String[] {"Who next", "Topics next"}) {
            Locator details =
                    page.locator("#panel details")
                            .filter(new Locator.FilterOptions().setHasText(question));
            details.locator("summary").first().click();
            assertThat(details).not().containsText("Asking the service");
            assertThat(details)
                    .containsText(
                            Pattern.compile("score|nobody|none|no ", Pattern.CASE_INSENSITIVE));
        }
        accessible(page);
    }

    @Test
    void aCitedLinkSaysWhichGraphItWasMadeFrom() {
        Page page = explore(AROUND_TOPIC);
        page.locator("#views-menu summary").click();
        page.locator("#views").getByText("Cite").first().click();
        assertThat(page.locator("#views .citation")).containsText("Graph version");
        String link =
                page.locator("#views .citation")
                        .innerText()
                        .replaceAll("(?s).*from (https?://\\S+).*", "$1");
        Page cited = explore(link.replaceFirst("^https?://[^/]+", ""));
        assertThat(cited.locator(".statusbar")).containsText("the graph has not changed since");
    }

    private static Locator button(Page page, Pattern name) {
        return panel(page).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    private static String[] twoResearchers(Page page) {
        page.keyboard().press("t");
        Locator links = page.locator("#table-view tbody a[href*='/researchers/']");
        links.nth(1).waitFor();
        String[] two = {id(links.nth(0)), id(links.nth(1))};
        page.keyboard().press("t");
        return two;
    }

    private static String id(Locator link) {
        return link.getAttribute("href").replaceFirst(".*/researchers/", "");
    }
}
