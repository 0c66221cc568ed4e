package org.peergraph.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From the first page to a researcher, and what can be opened and walked there. */
class ResearcherJourneyIT extends Journey {

    @Test
    void suggestionsLeadFromTheFirstPageToAResearcher() {
        Page page = visit("/", DESKTOP);
        page.locator("#home-search").pressSequentially("masq");
        Locator option = page.getByRole(com.microsoft.playwright.options.AriaRole.OPTION).first();
        assertThat(option).containsText("Timothée Masquelier");
        page.keyboard().press("ArrowDown");
        assertThat(option).hasAttribute("aria-selected", "true");
        page.keyboard().press("Enter");
        page.waitForURL("**" + MASQUELIER);
        assertThat(page.locator("h1")).hasText("Timothée Masquelier");
    }

    @Test
    void firstPageOffersTheSamplesResearcher() {
        Page page = visit("/", DESKTOP);
        assertThat(page.locator("#entries")).not().isEmpty();
    }

    @Test
    void partsOfTheTrustAddUpToIt() {
        Page page = visit(MASQUELIER, DESKTOP);
        assertThat(page.locator(".trust-body")).not().isVisible();
        page.locator("#trust > summary").click();
        assertThat(page.locator(".trust-body")).isVisible();
        int sum =
                page.locator(".trust-body tbody td:nth-child(3)").allTextContents().stream()
                        .mapToInt(Integer::parseInt)
                        .sum();
        assertThat(page.locator(".trust-score"))
                .hasText(Pattern.compile("Trust\\s+" + sum + ",.*"));
    }

    @Test
    void termsOfACollaborationAddUpToItsStrength() {
        Page page = visit(MASQUELIER, DESKTOP);
        Locator first = page.locator("#collaborators li").first();
        assertThat(first).containsText("Kheradpisheh");
        first.locator("summary").click();
        List<String> terms = first.locator("tbody td").allTextContents();
        double sum =
                terms.stream()
                        .mapToDouble(
                                term -> Double.parseDouble(term.substring(term.indexOf('=') + 1)))
                        .sum();
        assertThat(sum)
                .isCloseTo(
                        Double.parseDouble(first.locator("tfoot td").textContent()), within(0.01));
    }

    @Test
    void arrowKeysWalkTheGraphAndEnterOpensWhatIsReached() {
        Page page = visit(MASQUELIER, DESKTOP);
        Locator marks = page.locator(".slice-wide a.mark");
        assertThat(page.locator(".slice-wide a.mark[tabindex='0']")).hasCount(1);
        marks.first().focus();
        page.keyboard().press("ArrowRight");
        Locator reached = page.locator(".slice-wide a.mark:focus");
        assertThat(reached).hasCount(1);
        assertThat(reached).not().hasClass(Pattern.compile(".*\\bfocus\\b.*"));
        String address = reached.getAttribute("href");
        page.keyboard().press("Enter");
        page.waitForURL("**" + address);
        assertThat(page.locator("h1")).isVisible();
    }

    @Test
    void yearsChooseWhatTheGraphShows() {
        Page page = visit(MASQUELIER, DESKTOP);
        page.locator(".controls input[name=from]").fill("2021");
        page.locator(".controls input[name=to]").fill("2021");
        page.locator(".controls button").click();
        page.waitForURL("**from=2021**");
        ready(page);
        assertThat(page.locator("#slice")).containsText("Shown: 4 of 4 works");
        assertThat(page.locator(".slice-wide a.work")).hasCount(4);
        page.locator(".controls a").click();
        assertThat(page.locator(".slice-wide a.work")).hasCount(7);
    }

    @Test
    void anotherWeightingRanksByIt() {
        Page page = visit(MASQUELIER + "?weighting=works", DESKTOP);
        assertThat(page.locator(".controls select")).hasValue("works");
        assertThat(page.locator("#slice table").first().locator("tbody tr").first())
                .containsText("2 joint works");
    }

    @Test
    void whatIsNotLinkedStepsBackWhenAPersonIsPointedAt() {
        Page page = visit(MASQUELIER, DESKTOP);
        page.locator(".slice-wide a.researcher:not(.focus) .shape").first().hover();
        assertThat(page.locator(".slice-wide")).hasClass(Pattern.compile(".*\\bpointed\\b.*"));
        assertThat(page.locator(".slice-wide a.mark.near").first()).isVisible();
    }

    @Test
    void abstractsShowFormulasAndLinksProperly() {
        Page page = visit("/works/W4000000001", DESKTOP);
        assertThat(page.locator("h1 i")).hasText("in situ");
    }

    @Test
    void chosenColoursStay() {
        Page page = visit(MASQUELIER, DESKTOP);
        page.locator("#scheme input[value=dark]").check();
        page.navigate("/");
        ready(page);
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        assertThat(page.locator("#scheme input[value=dark]")).isChecked();
    }

    @Test
    void withoutScriptsThePageIsCompleteAndTheSearchWorks() {
        Page page = page(new NewContextOptions().setJavaScriptEnabled(false));
        page.navigate(MASQUELIER);
        assertThat(page.locator(".slice-wide a.mark")).hasCount(33);
        assertThat(page.locator("#works article")).hasCount(7);
        page.locator("#site-search").fill("kheradpisheh");
        page.locator("form[role=search] button").click();
        page.getByText("Saeed Reza Kheradpisheh").first().click();
        assertThat(page.locator("h1")).hasText("Saeed Reza Kheradpisheh");
    }
}
