package org.peergraph.slice.picture;

import java.text.Normalizer;

/**
 * How long text will be, near enough to keep labels apart: advance widths of the common sans-serifs
 * (Helvetica and its like) in thousandths of the font size, with some room for wider ones.
 */
final class TextWidth {

    /** Segoe UI, Inter and DejaVu Sans run wider than Helvetica. */
    private static final double ROOM = 1.06;

    private static final String[] CLASSES = {
        "ijl'|",
        "It.,:;!/[]f ",
        "r-()\"*",
        "cksvxyzJ",
        "abdeghnopqu0123456789_#?$L+<>=",
        "ABEKPSVXYFTZ&~",
        "CDHNRUw",
        "GOQ",
        "mMW%@\u2026\u2014"
    };
    private static final int[] WIDTHS = {222, 278, 340, 500, 556, 660, 722, 778, 920};

    private static final int LATIN = 0x2E80;
    private static final int WIDE = 1000;
    private static final int UNKNOWN = 620;

    private TextWidth() {}

    /** Width of one line in the unit of the font size. */
    static double of(String text, double size) {
        int sum =
                Normalizer.normalize(text, Normalizer.Form.NFD)
                        .codePoints()
                        .map(TextWidth::advance)
                        .sum();
        return sum / 1000.0 * size * ROOM;
    }

    private static int advance(int character) {
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
            return 0;
        }
        for (int i = 0; i < CLASSES.length; i++) {
            if (CLASSES[i].indexOf(character) >= 0) {
                return WIDTHS[i];
            }
        }
        return character >= LATIN ? WIDE : UNKNOWN;
    }
}
