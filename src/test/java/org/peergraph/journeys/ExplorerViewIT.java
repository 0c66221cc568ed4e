package org.peergraph.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the explorer's picture looks like, what its address keeps, and what can be taken along. */
class ExplorerViewIT extends ExplorerJourney {

    @Test
    void filtersHideKindsAndUndoBringsThemBack() {
        Page page = explore(AROUND);
        int before = shown(page);
        page.locator("#kinds input[value=work]").uncheck();
        eventually(page, () -> shown(page) < before);
        eventually(page, () -> page.url().contains("kinds=researcher,topic,institution"));
        page.locator("#undo").click();
        eventually(page, () -> shown(page) == before);
        assertThat(page.locator("#kinds input[value=work]")).isChecked();
    }

    @Test
    void yearsNarrowThePictureAndCanBePlayed() {
        Page page = explore(AROUND);
        int before = shown(page);
        page.locator("#years input[name=to]").focus();
        page.keyboard().press("Home");
        eventually(page, () -> shown(page) < before);
        page.locator("#filters-reset").click();
        eventually(page, () -> shown(page) == before);
        page.locator("#years-play").click();
        assertThat(page.locator("#years-play")).hasText("Stop");
        eventually(page, () -> shown(page) < before);
        page.locator("#years-play").click();
        assertThat(page.locator("#years-play")).hasText("Play");
    }

    @Test
    void anotherWeightingAndAnotherYearAskAnew() {
        Page page = explore(AROUND);
        page.locator("#weighting").selectOption("works");
        idle(page);
        eventually(page, () -> page.url().contains("weighting=works"));
        page.locator("#as-of").fill("2021");
        page.locator("#as-of").press("Tab");
        idle(page);
        eventually(page, () -> page.url().contains("asOf=2021"));
        assertThat(page.locator("#shown")).not().isEmpty();
    }

    @Test
    void anAddressRestoresTheSamePicture() {
        Page page = explore(AROUND);
        page.locator("#canvas").focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Enter");
        idle(page);
        page.locator("#colour").selectOption("kind");
        page.keyboard().press("Escape");
        page.waitForTimeout(900);
        double[] before = place(page, KHERADPISHEH);
        int shown = shown(page);

        Page again = explore(page.url().replaceFirst("^https?://[^/]+", ""));

        assertThat(shown(again)).isEqualTo(shown);
        assertThat(again.locator("#colour")).hasValue("kind");
        assertThat(place(again, KHERADPISHEH)[0]).isCloseTo(before[0], within(1.0));
        assertThat(place(again, KHERADPISHEH)[1]).isCloseTo(before[1], within(1.0));
    }

    @Test
    void theTableHasTheSameEntitiesAndActions() {
        Page page = explore(AROUND);
        int before = shown(page);
        page.keyboard().press("t");
        assertThat(page.locator("#table-view")).isVisible();
        assertThat(page.locator("#table-view tbody").first().locator("tr")).hasCount(before);
        page.locator("#table-view tbody tr").nth(3).getByText("Remove").click();
        eventually(page, () -> shown(page) == before - 1);
        assertThat(page.locator("#table-view tbody").first().locator("tr")).hasCount(before - 1);
        accessible(page);
        picture(page, "explorer-table");
    }

    @Test
    void viewsAreKeptByName() {
        Page page = explore(AROUND);
        page.locator("#views-menu summary").click();
        page.locator("#views input").first().fill("My view");
        page.keyboard().press("Enter");
        page.reload();
        settled(page);
        page.locator("#views-menu summary").click();
        assertThat(page.locator("#views")).containsText("My view");
        accessible(page);
    }

    @ParameterizedTest
    @CsvSource({
        "PNG, .png", "SVG, .svg", "'GEXF, for Gephi', .gexf", "GraphML, .graphml",
        "VOSviewer JSON, .json", "JSON-LD, .jsonld", "CSV of entities, .csv", "CSV of links, .csv",
        "BibTeX, .bib", "RIS, .ris", "CSL-JSON, .json"
    })
    void whatIsShownCanBeTakenAlong(String format, String ending) throws IOException {
        Page page = explore(AROUND);
        page.locator("#export-menu summary").click();
        Download download =
                page.waitForDownload(
                        () ->
                                page.locator("#exports button")
                                        .getByText(
                                                format,
                                                new com.microsoft.playwright.Locator
                                                                .GetByTextOptions()
                                                        .setExact(true))
                                        .click());
        assertThat(download.suggestedFilename()).endsWith(ending);
        assertThat(Files.size(download.path())).isGreaterThan(300);
        if (ending.equals(".svg")) {
            String svg = Files.readString(download.path());
            assertThat(svg.split("<g data-id=", -1)).hasSize(shown(page) + 1);
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, LIGHT", "1280, DARK", "360, LIGHT", "360, DARK"})
    void everyStateIsAccessible(int width, ColorScheme scheme) {
        Page page = visit(AROUND, width, scheme);
        settled(page);
        accessible(page);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(width);
        page.navigate(AROUND + "&selected=" + KHERADPISHEH);
        settled(page);
        page.waitForTimeout(600);
        accessible(page);
        page.keyboard().press("?");
        accessible(page);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(width);
        picture(page, "explorer-" + width + "-" + scheme);
    }

    @Test
    void theExplorerIsLight() {
        Page page = explore(AROUND);
        @SuppressWarnings("unchecked")
        List<Number> sizes =
                (List<Number>)
                        page.evaluate(
                                "performance.getEntries().filter(e => e.encodedBodySize).map(e =>"
                                        + " e.encodedBodySize)");
        assertThat(sizes).hasSizeGreaterThan(5);
        assertThat(sizes.stream().mapToInt(Number::intValue).sum()).isLessThan(150_000);
    }
}
