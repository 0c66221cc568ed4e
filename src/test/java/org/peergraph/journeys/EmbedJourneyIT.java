package org.peergraph.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The slice inside pages of other sites, which forbid everything but this service's script. */
class EmbedJourneyIT extends Journey {

    private static final String FOCUS = "name:timothee-masquelier";

    @Test
    void anotherSiteShowsTheSliceAndLeadsToItsPage() {
        Page page = elsewhere(ForeignSite.FRIEND, element(FOCUS), DESKTOP);
        Locator slice = page.locator("peergraph-slice[state=drawn]");
        assertThat(slice.locator("svg.slice-wide a.mark.focus")).hasCount(1);
        assertThat(slice.locator("svg.slice-wide a.mark").first()).isVisible();
        assertThat(slice.locator("svg.slice-narrow")).isHidden();
        assertThat(slice.locator("figcaption")).containsText("18 of 18 collaborators");
        assertThat(slice.locator("a.page")).hasAttribute("href", site() + "/researchers/" + FOCUS);
        picture(page, "embed-elsewhere");
    }

    @Test
    void aNarrowPlaceShowsTheNarrowDrawing() {
        Page page = elsewhere(ForeignSite.FRIEND, element(FOCUS), PHONE);
        assertThat(page.locator("peergraph-slice svg.slice-narrow")).isVisible();
        assertThat(page.locator("peergraph-slice svg.slice-wide")).isHidden();
        picture(page, "embed-phone");
    }

    @Test
    void arrowKeysWalkTheMarks() {
        Page page = elsewhere(ForeignSite.FRIEND, element(FOCUS), DESKTOP);
        page.locator("peergraph-slice svg.slice-wide a.mark.focus").focus();
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("peergraph-slice a.mark:focus")).hasCount(1);
        assertThat(page.locator("peergraph-slice a.mark.focus:focus")).hasCount(0);
        page.keyboard().press("Home");
        assertThat(page.locator("peergraph-slice a.mark.focus:focus")).hasCount(1);
    }

    @Test
    void aSiteThatIsNotConfiguredIsRefusedAndSaysSo() {
        Page page = elsewhere(ForeignSite.STRANGER, element(FOCUS), DESKTOP);
        Locator failed = page.locator("peergraph-slice[state=failed]");
        assertThat(failed.locator("[role=alert]")).containsText("may not show its graphs");
        assertThat(failed.locator("svg")).hasCount(0);
        assertThat(errors()).anyMatch(error -> error.contains("CORS"));
        errors().clear();
    }

    @Test
    void aDeadIdSaysSoAndTryingAgainAsksAgain() {
        Page page = elsewhere(ForeignSite.FRIEND, element("name:nobody-at-all"), DESKTOP);
        Locator slice = page.locator("peergraph-slice");
        assertThat(slice.locator("[role=alert]")).containsText("name:nobody-at-all");
        slice.evaluate("(element, focus) => element.setAttribute('focus', focus)", FOCUS);
        assertThat(page.locator("peergraph-slice[state=drawn]")).hasCount(1);
    }

    @Test
    void aFailureOnTheWayIsMendedByTryingAgain() {
        Page page = page(new NewContextOptions().setViewportSize(DESKTOP, 900));
        page.route(Pattern.compile(".*/embed/slices/.*"), route -> route.abort());
        ForeignSite.FRIEND.embeds(element(FOCUS), site());
        page.navigate(ForeignSite.FRIEND.origin());
        Locator again = page.locator("peergraph-slice[state=failed] button");
        again.waitFor();
        page.unrouteAll();
        again.click();
        assertThat(page.locator("peergraph-slice[state=drawn]")).hasCount(1);
        errors().clear();
    }

    @Test
    void hostileNamesStayText() {
        Page page = elsewhere(ForeignSite.FRIEND, element("arxiv:9901.00001"), DESKTOP);
        page.locator("peergraph-slice[state=drawn]").waitFor();
        assertThat(page.locator("peergraph-slice script, peergraph-slice img").count()).isZero();
        assertThat(page.evaluate("window.hacked === undefined")).isEqualTo(true);
    }

    @Test
    void keepsWcagInBothSchemes() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Page page = visit("/embed?focus=" + FOCUS, DESKTOP, scheme);
            page.locator("peergraph-slice[state=drawn]").waitFor();
            picture(page, "embed-page-" + scheme.name().toLowerCase());
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        }
    }

    private Page elsewhere(ForeignSite where, String element, int width) {
        where.embeds(element, site());
        Page page = page(new NewContextOptions().setViewportSize(width, 900));
        page.navigate(where.origin());
        page.locator("peergraph-slice[state]:not([state=loading])").waitFor();
        return page;
    }

    private static String element(String focus) {
        return "<peergraph-slice focus=\"" + focus + "\"></peergraph-slice>";
    }
}
