package org.peergraph.export;

import org.jspecify.annotations.Nullable;

/**
 * Where and how a node was drawn.
 *
 * @param colour {@code #rrggbb}; null for none of its own
 * @param size null for none of its own
 */
record Spot(double x, double y, @Nullable String colour, @Nullable Double size) {

    /** Red, green or blue (0, 1, 2) of the colour, 0 to 255. */
    static int channel(String colour, int which) {
        return Integer.parseInt(colour.substring(1 + 2 * which, 3 + 2 * which), 16);
    }
}
