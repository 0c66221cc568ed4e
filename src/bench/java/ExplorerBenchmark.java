import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.BoundingBox;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Measures the explorer's main thread while a large picture is moved and zoomed: processor time a frame, as the
 * browser accounts for it, with WebGL and with the 2D canvas. Pictures are invented; the page and its scripts are those
 * of a running service.
 *
 * <p>Run beside a service by {@code mvn -Pbench exec:exec@explorer-benchmark}. Arguments: address of the service, an id to explore there, the Chromium, and numbers of entities.
 */
public final class ExplorerBenchmark {

    private static final List<String> SWITCHES =
            List.of("--no-sandbox", "--disable-quic", "--no-first-run", "--use-angle=swiftshader", "--enable-unsafe-swiftshader");
    private static final List<String> KINDS = List.of("researcher", "researcher", "researcher", "work", "work", "topic", "institution");
    private static final int FRAMES = 60;

    private ExplorerBenchmark() {}

    public static void main(String[] args) {
        System.out.printf("%8s %8s %10s %14s %14s %10s%n", "entities", "painter", "settled s", "pan ms/frame", "zoom ms/frame", "frames");
        try (Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                var browser = playwright.chromium().launch(new LaunchOptions().setExecutablePath(Path.of(args[2])).setArgs(SWITCHES))) {
            for (int i = 3; i < args.length; i++) {
                for (String painter : List.of("canvas", "webgl")) {
                    try (BrowserContext context = browser.newContext()) {
                        measure(context, args[0], args[1], Integer.parseInt(args[i]), painter.equals("webgl"));
                    }
                }
            }
        }
    }

    private static void measure(BrowserContext context, String service, String id, int entities, boolean webgl) {
        Page page = context.newPage();
        page.setDefaultTimeout(180_000);
        String slice = slice(entities);
        page.route("**/api/v1/slices/**", route -> route.fulfill(new FulfillOptions().setContentType("application/json").setBody(slice)));
        // Without the slice the page brings along it asks for one, and is given the invented one.
        page.addInitScript("new MutationObserver(() => document.getElementById('first-slice')?.remove()).observe(document, {childList: true, subtree: true})");
        long began = System.nanoTime();
        page.navigate(service + "/explore?focus=" + id + (webgl ? "&webgl" : ""));
        page.locator("html[data-explored]").waitFor();
        double settled = (System.nanoTime() - began) / 1e9;
        page.waitForTimeout(1500);
        CDPSession session = context.newCDPSession(page);
        JsonObject ticks = new JsonObject();
        ticks.addProperty("timeDomain", "threadTicks");
        session.send("Performance.enable", ticks);
        BoundingBox box = page.locator("#canvas").boundingBox();
        double[] pan = cost(page, session, () -> pan(page, box));
        double[] zoom = cost(page, session, () -> zoom(page, box));
        System.out.printf(Locale.ROOT, "%,8d %8s %10.1f %14.1f %14.1f %10.0f%n",
                entities, page.getAttribute("#canvas", "data-painter"), settled, pan[0], zoom[0], pan[1] + zoom[1]);
        page.close();
    }

    /** Milliseconds of the main thread a frame, and frames. */
    private static double[] cost(Page page, CDPSession session, Runnable action) {
        page.evaluate("performance.clearMeasures()");
        double before = taskSeconds(session);
        action.run();
        double spent = taskSeconds(session) - before;
        double frames = ((Number) page.evaluate("performance.getEntriesByName('explorer-frame').length")).doubleValue();
        return new double[] {1000 * spent / Math.max(frames, 1), frames};
    }

    private static double taskSeconds(CDPSession session) {
        for (JsonElement metric : session.send("Performance.getMetrics").getAsJsonArray("metrics")) {
            if (metric.getAsJsonObject().get("name").getAsString().equals("TaskDuration")) {
                return metric.getAsJsonObject().get("value").getAsDouble();
            }
        }
        throw new IllegalStateException("missing: TaskDuration");
    }

    private static void pan(Page page, BoundingBox box) {
        page.mouse().move(box.x + 40, box.y + 12);
        page.mouse().down();
        for (int i = 0; i < FRAMES; i++) {
            page.mouse().move(box.x + 40 + 3 * i, box.y + 12 + 2 * i);
        }
        page.mouse().up();
    }

    private static void zoom(Page page, BoundingBox box) {
        page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
        for (int i = 0; i < FRAMES; i++) {
            page.mouse().wheel(0, i < FRAMES / 2 ? -20 : 20);
            page.waitForTimeout(16);
        }
    }

    /** A slice in 25 groups, three links an entity, most inside its group. */
    private static String slice(int entities) {
        Random random = new Random(5);
        StringBuilder nodes = new StringBuilder();
        StringBuilder edges = new StringBuilder();
        for (int i = 1; i < entities; i++) {
            nodes.append(i > 1 ? "," : "").append(node(i, KINDS.get(i % KINDS.size()), random.nextInt(300)));
            for (int j = 0; j < 3; j++) {
                int other = random.nextInt(i);
                if (random.nextDouble() < 0.85) {
                    other = other - other % 25 + i % 25;
                }
                if (other < i) {
                    edges.append(edges.isEmpty() ? "" : ",").append(String.format(Locale.ROOT,
                            "{\"source\":\"E%d\",\"target\":\"E%d\",\"kind\":\"COAUTHORED_WITH\",\"weight\":%.3f}", i, other, 5 * random.nextDouble()));
                }
            }
        }
        return "{\"focus\":" + node(0, "researcher", 300) + ",\"nodes\":[" + nodes + "],\"edges\":[" + edges + "],\"truncation\":{},\"communities\":{},\"version\":1}";
    }

    private static String node(int number, String kind, int works) {
        return String.format("{\"id\":\"E%d\",\"kind\":\"%s\",\"label\":\"Entity number %d\",\"works\":%d,\"hyperAuthored\":false}", number, kind, number, works);
    }
}
