package org.peergraph.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page, with everything on it opened, keeps WCAG 2.2 AA and fits its width: light and dark,
 * phone and desktop.
 */
class AccessibilityIT extends Journey {

    static Stream<Arguments> views() {
        return PagesToSee.all()
                .flatMap(
                        path ->
                                Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                                        .flatMap(
                                                scheme ->
                                                        Stream.of(PHONE, DESKTOP)
                                                                .map(
                                                                        width ->
                                                                                Arguments.of(
                                                                                        path,
                                                                                        scheme,
                                                                                        width))));
    }

    @ParameterizedTest
    @MethodSource("views")
    void hasNoViolationAndNeverScrollsSideways(String path, ColorScheme scheme, int width) {
        Page page = visit(path, width, scheme);
        page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })");
        picture(
                page,
                ("page" + path).replaceAll("[^a-zA-Z0-9]+", "-")
                        + "-"
                        + width
                        + "-"
                        + scheme.name().toLowerCase());

        accessible(page);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(width);
    }
}
