package org.peergraph.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * What journeys through the explorer have in common: where things are drawn, and when it is idle.
 */
abstract class ExplorerJourney extends Journey {

    static final String FOCUS = "name:timothee-masquelier";
    static final String KHERADPISHEH = "name:saeed-reza-kheradpisheh";
    static final String AROUND = "/explore?focus=" + FOCUS;

    /** The explorer with its first picture settled, wide enough for picture and panel. */
    Page explore(String path) {
        return settled(visit(path, DESKTOP));
    }

    static Page settled(Page page) {
        page.locator("html[data-explored]").waitFor();
        return idle(page);
    }

    static Page idle(Page page) {
        page.locator("main[aria-busy=false]").waitFor();
        // What was laid out glides to its place; longer than that takes.
        page.waitForTimeout(500);
        return page;
    }

    /** Where an entity is drawn, in pixels of the window. */
    static double[] place(Page page, String id) {
        @SuppressWarnings("unchecked")
        List<Number> place =
                (List<Number>)
                        page.evaluate("id => document.getElementById('canvas').placeOf(id)", id);
        BoundingBox box = page.locator("#canvas").boundingBox();
        return new double[] {
            box.x + place.get(0).doubleValue(), box.y + place.get(1).doubleValue()
        };
    }

    static void click(Page page, String id) {
        double[] at = place(page, id);
        page.mouse().click(at[0], at[1]);
    }

    static int shown(Page page) {
        String words = page.locator("#shown").innerText();
        return Integer.parseInt(words.replaceAll("Shown: ([\\d,]+) of.*", "$1").replace(",", ""));
    }

    static Locator panel(Page page) {
        return page.locator("#panel");
    }

    static void eventually(Page page, BooleanSupplier condition) {
        for (int i = 0; i < 100 && !condition.getAsBoolean(); i++) {
            page.waitForTimeout(50);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
