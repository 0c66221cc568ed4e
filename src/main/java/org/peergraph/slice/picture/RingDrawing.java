package org.peergraph.slice.picture;

import java.util.ArrayList;
import java.util.List;
import org.peergraph.identifier.EntityKind;
import org.peergraph.slice.SliceDrawing;
import org.peergraph.slice.SliceDrawing.Box;
import org.peergraph.slice.SliceDrawing.Line;
import org.peergraph.slice.SliceDrawing.Mark;
import org.peergraph.slice.SliceDrawing.TextLine;
import org.peergraph.slice.SliceNode;
import org.peergraph.slice.picture.Links.Link;

/**
 * The wide drawing: the focus in the middle, around it flattened rings of topics, works, and people
 * with their institutions.
 */
final class RingDrawing {

    /**
     * A little more than the figure on a desktop page is wide: text of 12 units is 11.6 pixels
     * high.
     */
    private static final double WIDTH = 1120;

    private static final double MARGIN = 10;
    private static final double FOCUS_TEXT = 14;
    private static final double FOCUS_ROOM = 96;

    private final SliceGraph graph;
    private final Links links;
    private final Strands strands;
    private final Rings rings;
    private final Label focusLabel;
    private final Box focus;
    private final RingLayout layout;

    private RingDrawing(SliceGraph graph, Links links, Strands strands) {
        this.graph = graph;
        this.links = links;
        this.strands = strands;
        this.rings = Rings.of(graph);
        SliceNode node = graph.entity(SliceGraph.FOCUS);
        this.focusLabel = Label.of(node.label(), FOCUS_TEXT, FOCUS_ROOM, 4);
        this.focus = Shapes.focusBox(node, focusLabel);
        this.layout = new RingLayout(graph, rings, focus, WIDTH / 2 - MARGIN);
    }

    static SliceDrawing of(SliceGraph graph, Links links, Strands strands) {
        return new RingDrawing(graph, links, strands).draw();
    }

    private SliceDrawing draw() {
        layout.settle(links, strands);
        double top = focus.y();
        double bottom = focus.y() + focus.height();
        for (Place place : rings.all()) {
            top = Math.min(top, place.y - place.row() / 2);
            bottom = Math.max(bottom, place.y + place.row() / 2);
        }
        double level = MARGIN - top;
        Pen pen = new Pen(graph, links, strands, rings, WIDTH / 2, level);
        List<Line> lines = new ArrayList<>();
        for (Link link : links.list()) {
            if (link.a() == SliceGraph.FOCUS || link.b() == SliceGraph.FOCUS) {
                lines.add(fromFocus(pen, link));
            }
        }
        lines.addAll(pen.between());
        List<Mark> marks = new ArrayList<>();
        marks.add(focusMark(level));
        marks.addAll(pen.marks());
        return new SliceDrawing(
                WIDTH, Math.ceil(bottom - top + 2 * MARGIN), guides(level), lines, marks);
    }

    private Mark focusMark(double level) {
        SliceNode node = graph.entity(SliceGraph.FOCUS);
        List<TextLine> text = new ArrayList<>();
        boolean gable = node.kind() == EntityKind.INSTITUTION;
        Pen.lines(text, focusLabel, 0, gable ? Shapes.GABLE / 2 : 0, "middle");
        return new Mark(
                SliceGraph.FOCUS,
                node.id(),
                node.kind(),
                true,
                "kx",
                node.label(),
                Words.describe(graph, SliceGraph.FOCUS),
                WIDTH / 2,
                Pen.round(level),
                Pen.rounded(focus),
                text);
    }

    private Line fromFocus(Pen pen, Link link) {
        int entity = link.a() == SliceGraph.FOCUS ? link.b() : link.a();
        Place place =
                rings.all().stream().filter(p -> p.entity == entity).findFirst().orElseThrow();
        String path =
                place.ring == Place.TOPICS
                        ? Pen.format(
                                "M%s %sL%s %s",
                                pen.x(place, 0),
                                Pen.number(pen.level()),
                                pen.x(place, place.inner + 8),
                                pen.y(place))
                        : Pen.format(
                                "M%s %sC%s %s %s %s %s %s",
                                pen.x(place, 0),
                                Pen.number(pen.level()),
                                pen.x(place, place.inner * 0.6),
                                Pen.number(pen.level()),
                                pen.x(place, place.inner * 0.6),
                                pen.y(place),
                                pen.x(place, place.inner),
                                pen.y(place));
        boolean topic = place.ring == Place.TOPICS;
        return new Line(
                SliceGraph.FOCUS,
                entity,
                path,
                strands.tone(entity),
                topic ? pen.width(link) : 1.2,
                !topic);
    }

    /** Each ring as two arcs through its places. */
    private List<String> guides(double level) {
        List<String> guides = new ArrayList<>();
        for (int ring = Place.WORKS; ring <= Place.OUTER; ring++) {
            double half = layout.half(ring);
            if (rings.ring(ring).size() < 3) {
                continue;
            }
            for (int side : new int[] {1, -1}) {
                double across =
                        rings.side(ring, side).stream()
                                .mapToDouble(p -> p.box.width())
                                .max()
                                .orElse(0);
                double end = WIDTH / 2 + side * (layout.end(ring) + across / 2);
                double bend = WIDTH / 2 + side * (layout.bend(ring) + across / 2);
                guides.add(
                        Pen.format(
                                "M%s %sQ%s %s %s %s",
                                Pen.number(end),
                                Pen.number(level - half),
                                Pen.number(bend),
                                Pen.number(level),
                                Pen.number(end),
                                Pen.number(level + half)));
            }
        }
        return guides;
    }
}
