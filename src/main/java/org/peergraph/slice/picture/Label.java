package org.peergraph.slice.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text broken into lines.
 *
 * @param width of the longest line
 */
record Label(List<String> lines, double size, double width) {

    /** Lines stand this much of the font size apart. */
    private static final double LEADING = 1.15;

    /** After a space or a hyphen, never inside a word. */
    private static final Pattern BREAKS = Pattern.compile("(?<=[ \\-–—/])");

    static final Label NONE = new Label(List.of(), 0, 0);

    /**
     * Breaks text between words into at most {@code most} lines, as even as possible; what does not
     * fit ends in an ellipsis.
     */
    static Label of(String text, double size, double room, int most) {
        String clean = text.strip().replaceAll("\\s+", " ");
        for (int count = 1; count <= most; count++) {
            List<String> lines = wrap(clean, size, room, most);
            if (lines.size() == count
                    && lines.stream().allMatch(l -> TextWidth.of(l, size) <= room)) {
                return measured(even(clean, size, room, count), size);
            }
        }
        List<String> lines = new ArrayList<>(wrap(clean, size, room, most));
        while (lines.size() > most) {
            lines.removeLast();
        }
        List<String> cut = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean last = i == lines.size() - 1;
            boolean whole = !last || clean.endsWith(lines.get(i));
            cut.add(fit(lines.get(i), size, room, whole));
        }
        return measured(cut, size);
    }

    boolean cut() {
        return lines.stream().anyMatch(line -> line.endsWith("…"));
    }

    double height() {
        return lines.size() * lead();
    }

    double lead() {
        return size * LEADING;
    }

    private static Label measured(List<String> lines, double size) {
        double width = lines.stream().mapToDouble(l -> TextWidth.of(l, size)).max().orElse(0);
        return new Label(List.copyOf(lines), size, width);
    }

    /** Greedy lines of whole words; a word longer than the room stands alone. */
    private static List<String> wrap(String text, double size, double room, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : BREAKS.split(text)) {
            if (!line.isEmpty() && TextWidth.of((line + word).strip(), size) > room) {
                lines.add(line.toString().strip());
                line.setLength(0);
                if (lines.size() > most) {
                    return lines;
                }
            }
            line.append(word);
        }
        lines.add(line.toString().strip());
        return lines;
    }

    /** The same number of lines with the least room that allows it. */
    private static List<String> even(String text, double size, double room, int count) {
        double low = room / 3;
        double high = room;
        for (int i = 0; i < 12; i++) {
            double middle = (low + high) / 2;
            List<String> lines = wrap(text, size, middle, count);
            boolean fits =
                    lines.size() <= count
                            && lines.stream().allMatch(l -> TextWidth.of(l, size) <= middle);
            if (fits) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return wrap(text, size, high, count);
    }

    private static String fit(String line, double size, double room, boolean whole) {
        if (whole && TextWidth.of(line, size) <= room) {
            return line;
        }
        String kept = line;
        while (!kept.isEmpty() && TextWidth.of(kept + "…", size) > room) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
        }
        return kept.stripTrailing() + "…";
    }
}
