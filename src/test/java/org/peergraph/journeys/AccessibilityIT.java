package org.peergraph.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page, with everything on it opened, keeps WCAG 2.2 AA and fits its width: light and dark,
 * phone and desktop.
 */
class AccessibilityIT extends Journey {

    static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

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

        List<String> violations =
                new AxeBuilder(page)
                        .withTags(RULES).analyze().getViolations().stream()
                                .flatMap(
                                        rule ->
                                                rule.getNodes().stream()
                                                        .map(
                                                                node ->
                                                                        rule.getId()
                                                                                + ": "
                                                                                + node.getHtml()))
                                .toList();

        assertThat(violations).isEmpty();
        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(width);
    }
}
