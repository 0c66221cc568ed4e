package org.peergraph.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page, with everything on it opened, keeps WCAG 2.2 AA and fits its width: light and dark,
 * phone and desktop. A page may begin differently on a phone and is loaded for each width; colours
 * follow the reader's choice at any time.
 */
class AccessibilityIT extends Journey {

    private static final List<ColorScheme> SCHEMES = List.of(ColorScheme.LIGHT, ColorScheme.DARK);

    static Stream<Arguments> views() {
        return PagesToSee.all()
                .flatMap(path -> Stream.of(PHONE, DESKTOP).map(width -> Arguments.of(path, width)));
    }

    @ParameterizedTest
    @MethodSource("views")
    void hasNoViolationAndNeverScrollsSideways(String path, int width) {
        Page page = visit(path, width);
        page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })");
        for (ColorScheme scheme : SCHEMES) {
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
            picture(
                    page,
                    ("page" + path).replaceAll("[^a-zA-Z0-9]+", "-")
                            + "-"
                            + width
                            + "-"
                            + scheme.name().toLowerCase());

            accessible(page);
            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .as(scheme.name())
                    .isLessThanOrEqualTo(width);
        }
    }
}
