package org.peergraph.slice;

import java.util.List;
import org.peergraph.identifier.EntityKind;

/**
 * One drawing of a slice; all lengths are in the units of its view box, which begins at 0, 0.
 *
 * @param rings SVG path data of faint curves that guide the eye along the rings
 * @param marks the focus first, then every neighbour once
 */
public record SliceDrawing(
        double width, double height, List<String> rings, List<Line> lines, List<Mark> marks) {

    /**
     * An edge.
     *
     * @param from number of the mark at one end
     * @param path SVG path data
     * @param tone style class of its strand's hue
     * @param width stroke width
     * @param faint whether it crosses strands or sides, or only says that the focus is near
     */
    public record Line(int from, int to, String path, String tone, double width, boolean faint) {}

    /**
     * An entity, in its own coordinates around {@code x}, {@code y}.
     *
     * @param number index among the marks
     * @param description what a screen reader says
     * @param box the shape's bounds
     * @param text its label, one entry a line; empty where there is no room for one
     */
    public record Mark(
            int number,
            String id,
            EntityKind kind,
            boolean focus,
            String tone,
            String label,
            String description,
            double x,
            double y,
            Box box,
            List<TextLine> text) {}

    /** A rectangle. */
    public record Box(double x, double y, double width, double height) {}

    /**
     * One line of a label.
     *
     * @param y its baseline
     * @param anchor {@code start}, {@code middle} or {@code end}
     */
    public record TextLine(double x, double y, String anchor, String text) {}
}
