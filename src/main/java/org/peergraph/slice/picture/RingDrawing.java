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
 * with their institutions. Every ring keeps the lines of the one inside it clear of its labels.
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

    /** Between the focus and a pill, a pill and a work, the end of a title and a person. */
    private static final double[] GAPS = {20, 26, 42};

    /** How far the ends of a ring bend back to the middle line. */
    private static final double[] BOWS = {0, 10, 30};

    /** Half the height of each ring, as a share of the tallest, if its own rows need no more. */
    private static final double[] SHARES = {0.64, 0.84, 1};

    /** Room for topics and titles, from generous to just readable: they give way to names. */
    private static final double[][] ROOMS = {
        {124, 150}, {116, 132}, {110, 118}, {104, 106}, {98, 96}, {92, 86}
    };

    /** Rows get a little air; a small slice gets more, up to this half height. */
    private static final double LOOSE = 1.1;

    private static final double ROOMY = 1.4;
    private static final double ROOMY_UP_TO = 190;

    private static final double MOST_NAME_ROOM = 170;

    private final SliceGraph graph;
    private final Links links;
    private final Strands strands;
    private final Rings rings;
    private final Label focusLabel;
    private final Box focus;
    private double[] reach = {0, 0, 0};
    private final double[] halves = new double[3];

    private RingDrawing(SliceGraph graph, Links links, Strands strands) {
        this.graph = graph;
        this.links = links;
        this.strands = strands;
        this.rings = Rings.of(graph);
        SliceNode node = graph.entity(SliceGraph.FOCUS);
        this.focusLabel = Label.of(node.label(), FOCUS_TEXT, FOCUS_ROOM, 4);
        this.focus = Shapes.focusBox(node, focusLabel);
    }

    static SliceDrawing of(SliceGraph graph, Links links, Strands strands) {
        return new RingDrawing(graph, links, strands).draw();
    }

    private SliceDrawing draw() {
        Slots.assign(rings, links, strands, 2);
        measure();
        Rows.settle(rings, links, halves);
        rings.all().forEach(this::place);
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
        rings.all().stream()
                .sorted((a, b) -> Integer.compare(a.entity, b.entity))
                .forEach(place -> marks.add(pen.mark(place)));
        return new SliceDrawing(
                WIDTH, Math.ceil(bottom - top + 2 * MARGIN), guides(level), lines, marks);
    }

    /** Labels, the distance of each ring and its height; titles give way until names have room. */
    private void measure() {
        double half = WIDTH / 2 - MARGIN;
        double names = 0;
        boolean cut = true;
        for (int i = 0; i < ROOMS.length && cut; i++) {
            label(Place.TOPICS, ROOMS[i][0]);
            label(Place.WORKS, ROOMS[i][1]);
            reach = reach();
            names = half - reach[Place.OUTER] - 17 - Shapes.GAP;
            label(Place.OUTER, Math.min(names, MOST_NAME_ROOM));
            cut = rings.ring(Place.OUTER).stream().anyMatch(place -> place.label.cut());
        }
        double longest =
                rings.ring(Place.OUTER).stream().mapToDouble(p -> p.label.width()).max().orElse(0);
        double spare = Math.max(0, names - longest - 4);
        if (!rings.ring(Place.WORKS).isEmpty()) {
            reach[Place.WORKS] += Math.min(36, spare * 0.3);
        }
        reach[Place.OUTER] += Math.min(rings.ring(Place.WORKS).isEmpty() ? 60 : 100, spare);
        double tallest = focus.height() / 2;
        for (int ring = 0; ring < 3; ring++) {
            tallest = Math.max(tallest, loose(Rows.need(rings, ring) / 2));
        }
        for (int ring = 0; ring < 3; ring++) {
            halves[ring] = Math.max(Rows.need(rings, ring) / 2, SHARES[ring] * tallest);
        }
    }

    private static double loose(double need) {
        return Math.max(need * LOOSE, Math.min(need * ROOMY, ROOMY_UP_TO));
    }

    private double[] reach() {
        double at = focus.width() / 2;
        double[] distances = new double[3];
        for (int ring = 0; ring < 3; ring++) {
            List<Place> places = rings.ring(ring);
            if (!places.isEmpty()) {
                at += GAPS[ring] + BOWS[ring];
                distances[ring] = at;
                at += places.stream().mapToDouble(RingDrawing::breadth).max().orElse(0);
            }
        }
        return distances;
    }

    /** From the point where lines arrive to the end of the label. */
    private static double breadth(Place place) {
        return place.box.width()
                + (place.ring == Place.TOPICS ? 0 : Shapes.GAP + place.label.width() + 4);
    }

    private void label(int ring, double room) {
        for (Place place : rings.ring(ring)) {
            SliceNode node = graph.entity(place.entity);
            place.label = Shapes.label(node, room);
            place.box = Shapes.box(node, Words.jointWorks(graph, place.entity), place.label);
        }
    }

    private void place(Place place) {
        double half = Math.max(1, halves[place.ring]);
        double bow = BOWS[place.ring] * (place.y / half) * (place.y / half);
        place.inner = place.ring == Place.TOPICS ? besideFocus(place) : reach[place.ring] - bow;
        place.x = place.inner + place.box.width() / 2;
        place.outer = place.inner + breadth(place);
    }

    /** Topics follow the outline of the focus, and close in above and below it. */
    private double besideFocus(Place topic) {
        double clear = reach[Place.TOPICS];
        double edge = Math.abs(topic.y) - topic.box.height() / 2;
        if (edge < focus.height() / 2 + 6) {
            return clear;
        }
        double share = Math.min(1, Math.abs(topic.y) / (halves[Place.TOPICS] * 1.06));
        return Math.max(12, clear * Math.sqrt(1 - share * share));
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
            double half = halves[ring];
            if (rings.ring(ring).size() < 3) {
                continue;
            }
            for (int side : new int[] {1, -1}) {
                double across =
                        rings.side(ring, side).stream()
                                .mapToDouble(p -> p.box.width())
                                .max()
                                .orElse(0);
                double end = WIDTH / 2 + side * (reach[ring] - BOWS[ring] + across / 2);
                double bend = WIDTH / 2 + side * (reach[ring] + BOWS[ring] + across / 2);
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
