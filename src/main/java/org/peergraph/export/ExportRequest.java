package org.peergraph.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.peergraph.view.ViewRequest;
import org.peergraph.web.BadParameterException;

/**
 * What somebody sees and wants as a file.
 *
 * @param format name of a format
 * @param title what it shows, in words, at most 300 characters; names the file
 * @param nodes 1 to 1,000 entities, as they are drawn
 * @param parameters as a view takes them
 */
record ExportRequest(
        @Nullable String format,
        @Nullable String title,
        @Nullable List<Drawn> nodes,
        @Nullable Map<String, Object> parameters) {

    private static final int LONGEST_TITLE = 300;

    /**
     * An entity and where it is drawn.
     *
     * @param x with {@code y}, in any unit; neither is there for what was not drawn
     * @param color {@code #rrggbb}
     * @param size in the same unit
     */
    record Drawn(
            @Nullable String id,
            @Nullable Double x,
            @Nullable Double y,
            @Nullable String color,
            @Nullable Double size) {

        @Nullable Spot spot() {
            if (x == null || y == null) {
                return null;
            }
            check("x", x);
            check("y", y);
            if (color != null && !color.matches("#[0-9a-fA-F]{6}")) {
                throw new BadParameterException("color", color, "a colour as #rrggbb");
            }
            if (size != null && !(size >= 0 && size <= 1e9)) {
                throw new BadParameterException("size", size.toString(), "0 to 1e9");
            }
            return new Spot(x, y, color, size);
        }

        private static void check(String name, double value) {
            if (!(Math.abs(value) <= 1e9)) {
                throw new BadParameterException(name, String.valueOf(value), "-1e9 to 1e9");
            }
        }
    }

    /**
     * @throws BadParameterException if it is too long
     */
    String shownTitle() {
        String shown = title == null || title.isBlank() ? "Research graph" : title;
        if (shown.length() > LONGEST_TITLE) {
            throw new BadParameterException(
                    "title", shown, "at most " + LONGEST_TITLE + " characters");
        }
        return shown;
    }

    ViewRequest view() {
        return new ViewRequest(drawn().stream().map(Drawn::id).toList(), parameters);
    }

    /**
     * Where the nodes were drawn.
     *
     * @param present ids that lead to another one by now
     * @throws BadParameterException if a place, colour or size is none
     */
    Map<String, Spot> spots(Map<String, String> present) {
        Map<String, Spot> spots = new HashMap<>();
        for (Drawn node : drawn()) {
            Spot spot = node.spot();
            if (spot != null && node.id() != null) {
                spots.putIfAbsent(present.getOrDefault(node.id(), node.id()), spot);
            }
        }
        return spots;
    }

    private List<Drawn> drawn() {
        return Objects.requireNonNullElse(nodes, List.<Drawn>of()).stream()
                .filter(Objects::nonNull)
                .toList();
    }
}
