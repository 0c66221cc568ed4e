package org.peergraph.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The graph slice as it is painted. */
class PictureIT extends Journey {

    private static final String OVERLAPS =
            """
            form => {
              const texts = [...document.querySelectorAll(`.slice-${form} a.mark`)]
                .filter(mark => mark.querySelector("text"))
                .map(mark => ({ name: mark.querySelector("title").textContent, boxes:
                  [...mark.querySelectorAll("text")].map(text => text.getBoundingClientRect()) }));
              const meet = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1
                && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 3;
              const found = [];
              texts.forEach((one, i) => texts.slice(i + 1).forEach(other => {
                if (one.boxes.some(a => other.boxes.some(b => meet(a, b)))) found.push(one.name + " | " + other.name);
              }));
              return found;
            }""";

    static Stream<String> pagesWithAPicture() {
        return PagesToSee.all()
                .filter(path -> path.matches("/(researchers|topics|institutions|slices)/[^/]*"))
                .filter(path -> !path.contains("nobody"));
    }

    @ParameterizedTest
    @MethodSource("pagesWithAPicture")
    @SuppressWarnings("unchecked")
    void noLabelLiesOnAnother(String path) {
        Page page = visit(path, DESKTOP);
        assertThat((List<String>) page.evaluate(OVERLAPS, "wide")).isEmpty();
        page.setViewportSize(PHONE, 900);
        assertThat((List<String>) page.evaluate(OVERLAPS, "narrow")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pagesWithAPicture")
    void isThereInTheFirstAnswer(String path) {
        Page page =
                page(
                        new com.microsoft.playwright.Browser.NewContextOptions()
                                .setJavaScriptEnabled(false));
        String html = page.navigate(path).text();
        assertThat(html).contains("slice-wide").contains("class=\"mark");
    }
}
