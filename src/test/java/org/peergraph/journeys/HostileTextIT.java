package org.peergraph.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles, names and abstracts from outside stay text, wherever they are shown. */
class HostileTextIT extends Journey {

    @ParameterizedTest
    @ValueSource(
            strings = {
                JourneyGraph.HOSTILE,
                "/works/arxiv:9901.00002",
                "/topics/arxiv:cs.LG",
                "/slices/arxiv:9901.00001",
                "/search?q=formula+quotes",
                "/search?q=%3Cscript%3Ewindow.hacked%3D1%3C/script%3E"
            })
    void nothingOfItRuns(String path) {
        Page page = visit(path, DESKTOP);
        assertThat(page.evaluate("window.hacked === undefined")).isEqualTo(true);
        assertThat(
                        page.locator(
                                        "main script, main iframe, main [onerror], a[href^=javascript]")
                                .count())
                .isZero();
        assertThat(page.content()).doesNotContain("49</h1>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"quotes formula", "عبد الله"})
    void suggestionsShowItAsText(String typed) {
        Page page = visit("/", DESKTOP);
        page.locator("#home-search").pressSequentially(typed);
        page.locator("[role=option]").first().waitFor();
        assertThat(page.evaluate("window.hacked === undefined")).isEqualTo(true);
        assertThat(page.locator("[role=option] img, [role=option] script").count()).isZero();
    }
}
