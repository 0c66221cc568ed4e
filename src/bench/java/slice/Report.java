package slice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was measured, by what was asked and at how many clients: as a table, as ratios and as JSON lines. */
final class Report {

    private final Map<String, List<Load.Figures>> figures = new LinkedHashMap<>();

    void begin(String what) {
        figures.put(what, new ArrayList<>());
        System.out.printf(
                "%n%s%n%8s %10s %9s %9s %9s %11s %9s%n",
                what, "clients", "requests", "p50 ms", "p95 ms", "p99 ms", "a second", "CPU ms");
    }

    void add(String what, Load.Figures f) {
        figures.get(what).add(f);
        System.out.printf(
                Locale.ROOT,
                "%8d %,10d %9.3f %9.3f %9.3f %,11.0f %9.3f%n",
                f.clients(), f.requests(), f.p50(), f.p95(), f.p99(), f.perSecond(), f.cpu());
    }

    /** The median of one against that of the other with one client, where nobody waits for a processor. */
    void ratio(String what, String against) {
        System.out.printf(Locale.ROOT, "%-26s / %-28s %8.2f%n", what, against, p50(what) / p50(against));
    }

    private double p50(String what) {
        return figures.get(what).getFirst().p50();
    }

    /** How much longer than the median the slowest hundredth takes. */
    void spread(String what) {
        for (Load.Figures f : figures.get(what)) {
            System.out.printf(
                    Locale.ROOT, "%-26s p99/p50 of %2d clients %8.2f%n", what, f.clients(), f.p99() / f.p50());
        }
    }

    List<String> jsonLines() {
        List<String> lines = new ArrayList<>();
        figures.forEach((what, all) -> all.forEach(f -> lines.add(json(what, f))));
        return lines;
    }

    private static String json(String what, Load.Figures f) {
        return String.format(
                Locale.ROOT,
                "{\"what\":\"%s\",\"clients\":%d,\"requests\":%d,\"p50\":%.4f,\"p95\":%.4f,\"p99\":%.4f,\"perSecond\":%.1f,\"cpu\":%.4f}",
                what, f.clients(), f.requests(), f.p50(), f.p95(), f.p99(), f.perSecond(), f.cpu());
    }
}
