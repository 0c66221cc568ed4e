package org.peergraph.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.peergraph.importer.run.Importer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A browser before the running service, whose graph holds the sample, a small field made for these
 * tests, and a piece of the real one where that is present. A page that logs an error fails its
 * test.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class Journey {

    static final String MASQUELIER = "/researchers/name:timothee-masquelier";
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    static final int PHONE = 360;
    static final int DESKTOP = 1280;

    private static Chromium chromium;
    private static final Set<Importer> FILLED = Collections.newSetFromMap(new IdentityHashMap<>());

    private final List<String> errors = new ArrayList<>();
    private final List<BrowserContext> contexts = new ArrayList<>();

    @LocalServerPort private int port;

    @DynamicPropertySource
    static void freshStore(DynamicPropertyRegistry registry) throws IOException {
        Path folder = Files.createTempDirectory("peergraph-journeys");
        registry.add("peergraph.graph.store", () -> folder.resolve("neo4j").toString());
        registry.add("peergraph.import.rejects", () -> folder.resolve("rejects").toString());
        registry.add("peergraph.sample", () -> true);
        registry.add("peergraph.embed.origins", () -> ForeignSite.FRIEND.origin());
    }

    @BeforeAll
    static void open(@Autowired Importer importer) throws IOException {
        chromium = Chromium.launch();
        if (FILLED.add(importer)) {
            JourneyGraph.fill(importer);
        }
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @AfterEach
    void nothingWentWrongInTheConsole() {
        contexts.forEach(BrowserContext::close);
        assertThat(errors).isEmpty();
    }

    /** A page of this width, ready to be used. */
    Page visit(String path, int width) {
        return visit(path, width, ColorScheme.LIGHT);
    }

    Page visit(String path, int width, ColorScheme scheme) {
        Page page =
                page(new NewContextOptions().setColorScheme(scheme).setViewportSize(width, 900));
        page.navigate(path);
        ready(page);
        return page;
    }

    Page page(NewContextOptions options) {
        BrowserContext context = chromium.browser().newContext(options.setBaseURL(site()));
        contexts.add(context);
        Page page = context.newPage();
        page.onConsoleMessage(
                message -> {
                    if (message.type().equals("error")
                            && !message.text().contains("status of 404")) {
                        errors.add(page.url() + ": " + message.text());
                    }
                });
        page.onPageError(error -> errors.add(page.url() + ": " + error));
        return page;
    }

    /** The service's own address, as other sites name it. */
    String site() {
        return "http://127.0.0.1:" + port;
    }

    /** What browsers have logged as errors so far; emptied by whoever expects them. */
    List<String> errors() {
        return errors;
    }

    static void ready(Page page) {
        page.locator("html[data-ready]").waitFor();
    }

    /** Keeps WCAG 2.2 AA, as it stands. */
    static void accessible(Page page) {
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
    }

    /** Leaves a picture of the whole page in {@code target/pictures}, to be looked at. */
    static void picture(Page page, String name) {
        page.screenshot(
                new ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target/pictures", name + ".png")));
    }
}
