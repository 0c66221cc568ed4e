package org.peergraph.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the explorer does where the service fails, an address is broken or scripts are off. */
class ExplorerFailuresIT extends ExplorerJourney {

    @Test
    void aFailureLeavesThePictureAndCanBeTriedAgain() {
        Page page = page(new NewContextOptions().setViewportSize(DESKTOP, 900));
        page.navigate(AROUND);
        settled(page);
        int before = shown(page);
        page.route(
                "**/api/v1/slices/expand",
                route ->
                        route.fulfill(
                                new com.microsoft.playwright.Route.FulfillOptions()
                                        .setStatus(404)
                                        .setContentType("application/problem+json")
                                        .setBody("{\"detail\":\"The graph is being swapped.\"}")));
        page.locator("#canvas").focus();
        page.keyboard().press("Home");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.locator("#failure")).containsText("The graph is being swapped.");
        assertThat(shown(page)).isEqualTo(before);
        accessible(page);
        page.unroute("**/api/v1/slices/expand");
        page.locator("#failure button").first().click();
        idle(page);
        assertThat(page.locator("#failure")).isHidden();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/explore?focus=arxiv:9901.00001",
                "/explore?focus=" + FOCUS + "&step=e+A1&step=r+nobody&selected=x~y&pin=a&camera=1",
                "/explore?focus=" + FOCUS + "&colour=%3Cscript%3E&weighting=1%27;drop"
            })
    void hostileNamesAndBrokenAddressesDoNoHarm(String path) {
        Page page = explore(path);
        assertThat(page.evaluate("window.hacked === undefined")).isEqualTo(true);
        assertThat(shown(page)).isPositive();
        page.locator("#as-table").click();
        assertThat(page.locator("#table-view script, #table-view img, #panel script").count())
                .isZero();
    }

    @Test
    void aDeadIdSaysSoAndOffersABeginning() {
        Page page = visit("/explore?focus=A999999999999", DESKTOP);
        assertThat(page.locator("#empty h2")).containsText("Nothing here has the id A999999999999");
        accessible(page);
    }

    @Test
    void withoutScriptsTheFirstPictureIsThere() {
        Page page =
                page(
                        new NewContextOptions()
                                .setJavaScriptEnabled(false)
                                .setViewportSize(DESKTOP, 900));
        page.navigate(AROUND);
        assertThat(page.locator("svg.slice-wide")).isVisible();
        assertThat(page.locator("#find button")).isVisible();
    }
}
