package org.peergraph.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Walking on from a slice, by mouse and by keyboard; every step can be undone. */
class ExplorerWalkIT extends ExplorerJourney {

    @Test
    void aProfileLeadsToItsPicture() {
        Page page = visit(MASQUELIER, DESKTOP);
        page.locator("text=Open the full explorer").first().click();
        settled(page);
        assertThat(page.locator("h1")).hasText("Around Timothée Masquelier");
        assertThat(shown(page)).isGreaterThan(20);
        picture(page, "explorer-first");
    }

    @Test
    void doubleClickBringsOnlyWhatIsNewAndUndoTakesItAway() {
        Page page = explore(AROUND);
        int before = shown(page);
        double[] at = place(page, KHERADPISHEH);
        double[] focus = place(page, FOCUS);
        page.mouse().dblclick(at[0], at[1]);
        idle(page);
        assertThat(page.locator("#status")).containsText("Saeed Reza Kheradpisheh");
        int after = shown(page);
        assertThat(after).isGreaterThanOrEqualTo(before);
        eventually(page, () -> page.url().contains("step=e+" + KHERADPISHEH));
        page.locator("#undo").click();
        idle(page);
        assertThat(shown(page)).isEqualTo(before);
        page.locator("#redo").click();
        idle(page);
        assertThat(shown(page)).isEqualTo(after);
        assertThat(focus).hasSize(2);
    }

    @Test
    void theKeyboardAloneWalksExpandsRemovesAndUndoes() {
        Page page = explore(AROUND);
        int before = shown(page);
        page.locator("#canvas").focus();
        page.keyboard().press("Home");
        assertThat(page.locator("#status")).containsText("Timothée Masquelier, researcher");
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("#status")).not().containsText("Timothée Masquelier");
        page.keyboard().press(" ");
        assertThat(panel(page).locator("h2").first()).not().isEmpty();
        page.keyboard().press("Delete");
        idle(page);
        assertThat(shown(page)).isEqualTo(before - 1);
        page.keyboard().press("Control+z");
        idle(page);
        assertThat(shown(page)).isEqualTo(before);
        page.keyboard().press("Home");
        page.keyboard().press("Enter");
        idle(page);
        assertThat(page.locator("#status")).containsText("Timothée Masquelier");
    }

    @Test
    void whatWasThereHardlyMovesWhenMoreArrives() {
        assumeTrue(Files.exists(JourneyGraph.realWorks()));
        Page page = explore("/explore?focus=T10399");
        String[] ids = {"T10399", "ror:03yez3163"};
        String camera = "&camera=0,0,0.8";
        page.navigate("/explore?focus=T10399" + camera);
        settled(page);
        double[] before = place(page, ids[1]);
        page.locator("#canvas").focus();
        page.keyboard().press("Home");
        page.keyboard().press("Enter");
        double[] at = place(page, ids[1]);
        page.mouse().dblclick(at[0], at[1]);
        idle(page);
        assertThat(shown(page)).isGreaterThan(60);
        double[] after = place(page, ids[1]);
        assertThat(after[0]).isCloseTo(before[0], within(2.0));
        assertThat(after[1]).isCloseTo(before[1], within(2.0));
        picture(page, "explorer-expanded");
    }

    @Test
    void aLinkOpensToTheTermsThatAddUpToIt() {
        Page page =
                explore(
                        AROUND
                                + "&selected="
                                + KHERADPISHEH
                                + "~"
                                + FOCUS.replace("name:", "name:"));
        assertThat(panel(page)).containsText("Saeed Reza Kheradpisheh");
        page.locator("#panel tfoot").waitFor();
        List<String> terms = page.locator("#panel tbody td:last-child").allInnerTexts();
        double sum = terms.stream().mapToDouble(ExplorerWalkIT::number).sum();
        double total = number(page.locator("#panel tfoot td").last().innerText());
        assertThat(sum).isCloseTo(total, within(0.005 * terms.size()));
    }

    private static double number(String text) {
        return Double.parseDouble(text.replaceAll(".*?([\\d.]+)\\s*$", "$1"));
    }

    @Test
    void aPathBetweenTwoIsShownHopByHop() {
        Page page = explore(AROUND);
        page.locator("#canvas").focus();
        page.navigate(AROUND + "&selected=" + FOCUS + "&selected=arxiv:cs.NE");
        settled(page);
        page.keyboard().press("p");
        assertThat(panel(page)).containsText(Pattern.compile("step|hop", Pattern.CASE_INSENSITIVE));
        picture(page, "explorer-path");
    }

    @Test
    void searchFindsInThePictureAndAddsFromTheWholeGraph() {
        Page page = explore(AROUND);
        page.keyboard().press("/");
        page.keyboard().type("kheradpisheh");
        page.locator("#find [role=option]").first().waitFor();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(panel(page).locator("h2").first()).containsText("Kheradpisheh");
        int before = shown(page);
        page.keyboard().press("/");
        page.keyboard().type("Institute of Fjords");
        page.locator("#find [role=option]").first().waitFor();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        idle(page);
        assertThat(shown(page)).isEqualTo(before + 1);
    }

    @Test
    void draggingHoldsAnEntityInPlace() {
        Page page = explore(AROUND + "&camera=0,0,1");
        double[] at = place(page, KHERADPISHEH);
        page.mouse().move(at[0], at[1]);
        page.mouse().down();
        page.mouse().move(at[0] + 30, at[1] + 25);
        page.mouse().move(at[0] + 60, at[1] + 50);
        page.mouse().up();
        idle(page);
        page.locator("#tidy").click();
        idle(page);
        page.waitForTimeout(400);
        double[] after = place(page, KHERADPISHEH);
        assertThat(after[0]).isCloseTo(at[0] + 60, within(2.0));
        assertThat(after[1]).isCloseTo(at[1] + 50, within(2.0));
        eventually(page, () -> page.url().contains("pin="));
    }

    @Test
    void aLassoSelectsARegion() {
        Page page = explore(AROUND);
        BoundingRegion.of(page).lasso();
        assertThat(panel(page))
                .containsText(Pattern.compile("selected|\\d+ ", Pattern.CASE_INSENSITIVE));
        eventually(page, () -> page.url().split("selected=").length > 10);
    }

    /** Everything on the canvas, walked around with Alt held. */
    private record BoundingRegion(Page page, double x, double y, double width, double height) {

        static BoundingRegion of(Page page) {
            var box = page.locator("#canvas").boundingBox();
            return new BoundingRegion(page, box.x + 3, box.y + 3, box.width - 6, box.height - 6);
        }

        void lasso() {
            page.keyboard().down("Alt");
            page.mouse().move(x, y);
            page.mouse().down();
            page.mouse().move(x + width, y);
            page.mouse().move(x + width, y + height);
            page.mouse().move(x, y + height);
            page.mouse().up();
            page.keyboard().up("Alt");
        }
    }
}
