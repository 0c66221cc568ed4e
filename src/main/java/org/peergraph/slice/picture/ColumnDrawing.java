package org.peergraph.slice.picture;

import java.util.ArrayList;
import java.util.List;
import org.peergraph.slice.SliceDrawing;
import org.peergraph.slice.SliceDrawing.Box;
import org.peergraph.slice.SliceDrawing.Line;
import org.peergraph.slice.SliceDrawing.Mark;
import org.peergraph.slice.SliceDrawing.TextLine;
import org.peergraph.slice.SliceNode;
import org.peergraph.slice.picture.Links.Link;

/**
 * The narrow drawing for phones: the rings laid open as columns. The focus stands above; a stem
 * leads from it to the first column; only the last two columns may lack room for titles.
 */
final class ColumnDrawing {

    private static final double WIDTH = 360;
    private static final double MARGIN = 6;

    /** Where the stem runs, and where the first column begins. */
    private static final double STEM = 16;

    private static final double FIRST = 36;
    private static final double HEAD = 40;
    private static final double GAP = 34;
    private static final double TOPIC_ROOM = 92;

    /** Titles are left to the table below this room. */
    private static final double LEAST_ROOM = 76;

    private static final double NAME_ROOM = 116;

    private final SliceGraph graph;
    private final Links links;
    private final Strands strands;
    private final Rings rings;
    private final double[] at = new double[3];

    private ColumnDrawing(SliceGraph graph, Links links, Strands strands) {
        this.graph = graph;
        this.links = links;
        this.strands = strands;
        this.rings = Rings.of(graph);
    }

    static SliceDrawing of(SliceGraph graph, Links links, Strands strands) {
        return new ColumnDrawing(graph, links, strands).draw();
    }

    private SliceDrawing draw() {
        Slots.assign(rings, links, strands, 1);
        columns();
        double half = 0;
        for (int ring = 0; ring < 3; ring++) {
            half = Math.max(half, Rows.need(rings, ring) / 2);
        }
        Rows.settle(rings, links, new double[] {half, half, half});
        for (Place place : rings.all()) {
            place.inner = at[place.ring];
            place.x = place.inner + place.box.width() / 2;
            place.outer = place.inner + place.box.width() + tail(place);
        }
        double level = HEAD + half;
        Pen pen = new Pen(graph, links, strands, rings, 0, level);
        List<Line> lines = new ArrayList<>(stem(pen));
        lines.addAll(pen.between());
        List<Mark> marks = new ArrayList<>();
        marks.add(focusMark());
        marks.addAll(pen.marks());
        return new SliceDrawing(
                WIDTH, Math.ceil(HEAD + 2 * half + MARGIN), List.of(), lines, marks);
    }

    /** Labels and columns; the names get what the columns before them leave. */
    private void columns() {
        boolean topics = !rings.ring(Place.TOPICS).isEmpty();
        boolean people = !rings.ring(Place.OUTER).isEmpty();
        double next = FIRST;
        if (topics) {
            label(Place.TOPICS, TOPIC_ROOM);
            at[Place.TOPICS] = next;
            next += widest(Place.TOPICS) + GAP;
        }
        if (!rings.ring(Place.WORKS).isEmpty()) {
            double room = WIDTH - MARGIN - next - 14 - Shapes.GAP;
            double titles = people ? room - NAME_ROOM - GAP - 17 : room;
            label(Place.WORKS, titles < LEAST_ROOM ? 0 : titles);
            at[Place.WORKS] = next;
            next += widest(Place.WORKS) + GAP;
        }
        if (people) {
            label(Place.OUTER, WIDTH - MARGIN - next - 17 - Shapes.GAP);
            at[Place.OUTER] = next;
        }
    }

    private double widest(int ring) {
        return rings.ring(ring).stream()
                .mapToDouble(place -> place.box.width() + tail(place))
                .max()
                .orElse(0);
    }

    private static double tail(Place place) {
        boolean bare = place.ring == Place.TOPICS || place.label.lines().isEmpty();
        return bare ? 0 : Shapes.GAP + place.label.width() + 3;
    }

    private void label(int ring, double room) {
        for (Place place : rings.ring(ring)) {
            SliceNode node = graph.entity(place.entity);
            place.label = room <= 0 ? Label.NONE : Shapes.label(node, room);
            place.box = Shapes.box(node, Words.jointWorks(graph, place.entity), place.label);
        }
    }

    private Mark focusMark() {
        SliceNode node = graph.entity(SliceGraph.FOCUS);
        Label label = Label.of(node.label(), 14, WIDTH - MARGIN - 44, 1);
        Box box = new Box(-9, -9, 18, 18);
        List<TextLine> text = new ArrayList<>();
        Pen.lines(text, label, 17, 0, "start");
        return new Mark(
                SliceGraph.FOCUS,
                node.id(),
                node.kind(),
                true,
                "kx",
                node.label(),
                Words.describe(graph, SliceGraph.FOCUS),
                STEM,
                18,
                box,
                text);
    }

    /** From the focus down to every place of the first column. */
    private List<Line> stem(Pen pen) {
        int first = 0;
        while (first < Place.OUTER && rings.ring(first).isEmpty()) {
            first++;
        }
        List<Line> lines = new ArrayList<>();
        List<Place> column = rings.side(first, 1);
        if (!column.isEmpty()) {
            String trunk =
                    Pen.format(
                            "M%s 18V%s",
                            Pen.number(STEM), Pen.number(pen.level() + column.getLast().y - 12));
            lines.add(new Line(SliceGraph.FOCUS, SliceGraph.FOCUS, trunk, "kx", 1.2, false));
        }
        for (Place place : column) {
            Link link =
                    links.list().stream()
                            .filter(l -> l.a() == SliceGraph.FOCUS && l.b() == place.entity)
                            .findFirst()
                            .orElse(new Link(SliceGraph.FOCUS, place.entity, 1, true));
            double y = pen.level() + place.y;
            String path =
                    Pen.format(
                            "M%s %sQ%s %s %s %s",
                            Pen.number(STEM),
                            Pen.number(y - 12),
                            Pen.number(STEM),
                            Pen.number(y),
                            Pen.number(place.inner),
                            Pen.number(y));
            lines.add(
                    new Line(
                            SliceGraph.FOCUS,
                            place.entity,
                            path,
                            strands.tone(place.entity),
                            first == Place.TOPICS ? pen.width(link) : 1.2,
                            first != Place.TOPICS));
        }
        return lines;
    }
}
