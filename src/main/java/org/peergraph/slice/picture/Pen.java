package org.peergraph.slice.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.peergraph.slice.SliceDrawing.Box;
import org.peergraph.slice.SliceDrawing.Line;
import org.peergraph.slice.SliceDrawing.Mark;
import org.peergraph.slice.SliceDrawing.TextLine;
import org.peergraph.slice.SliceNode;
import org.peergraph.slice.picture.Links.Link;

/**
 * Draws places as marks and links as lines.
 *
 * @param middle where the middle line is, {@code level} where the middle of the height is
 */
record Pen(
        SliceGraph graph, Links links, Strands strands, Rings rings, double middle, double level) {

    /** Lines to the topics are this wide at most, for the topic with the most works. */
    private static final double WIDEST = 7;

    private static final double THINNEST = 1.4;
    private static final double PLAIN = 1.2;

    /** The neighbours in the order of the table. */
    List<Mark> marks() {
        return rings.all().stream()
                .sorted(Comparator.comparingInt(place -> place.entity))
                .map(this::mark)
                .toList();
    }

    private Mark mark(Place place) {
        SliceNode node = graph.entity(place.entity);
        List<TextLine> text = new ArrayList<>();
        boolean inside = place.ring == Place.TOPICS;
        double offset = inside ? 0 : place.side * (place.box.width() / 2 + Shapes.GAP);
        String anchor = inside ? "middle" : place.side > 0 ? "start" : "end";
        lines(text, place.label, offset, 0, anchor);
        return new Mark(
                place.entity,
                node.id(),
                node.kind(),
                false,
                strands.tone(place.entity),
                node.label(),
                Words.describe(graph, place.entity),
                round(middle + place.side * place.x),
                round(level + place.y),
                rounded(place.box),
                text);
    }

    /** Adds the lines of a label around the height {@code y}. */
    static void lines(List<TextLine> text, Label label, double x, double y, String anchor) {
        int count = label.lines().size();
        for (int i = 0; i < count; i++) {
            double baseline = y + (i - (count - 1) / 2.0) * label.lead() + label.size() * 0.35;
            text.add(new TextLine(round(x), round(baseline), anchor, label.lines().get(i)));
        }
    }

    /** Lines between neighbours. */
    List<Line> between() {
        Map<Integer, Place> byEntity = new HashMap<>();
        rings.all().forEach(place -> byEntity.put(place.entity, place));
        List<Line> lines = new ArrayList<>();
        for (Link link : links.list()) {
            Place a = byEntity.get(link.a());
            Place b = byEntity.get(link.b());
            if (a != null && b != null) {
                boolean outward = a.ring <= b.ring;
                lines.add(between(outward ? a : b, outward ? b : a, link));
            }
        }
        return lines;
    }

    /** Width of the line from the focus to a topic. */
    double width(Link link) {
        int most = links.list().stream().mapToInt(Link::works).max().orElse(1);
        return round(THINNEST + (WIDEST - THINNEST) * (link.works() - 1) / Math.max(1.0, most - 1));
    }

    private Line between(Place near, Place far, Link link) {
        boolean across = near.side != far.side;
        boolean one = strands.of()[near.entity] == strands.of()[far.entity];
        String tone = one ? strands.tone(near.entity) : "kx";
        String path =
                across
                        ? across(near, far)
                        : near.ring == far.ring ? beside(near, far) : out(near, far);
        return new Line(link.a(), link.b(), path, tone, PLAIN, across || !one || link.faint());
    }

    /** Outward on one side: level until all labels of the ring have ended, then a curve. */
    private String out(Place near, Place far) {
        double lane =
                rings.side(near.ring, near.side).stream().mapToDouble(p -> p.outer).max().orElse(0);
        double from = Math.max(near.outer, Math.min(lane, far.inner - 16));
        double bend = Math.max(14, (far.inner - from) / 2);
        return format(
                "M%s %sH%sC%s %s %s %s %s %s",
                x(near, near.outer),
                y(near),
                x(near, from),
                x(near, from + bend),
                y(near),
                x(far, far.inner - bend),
                y(far),
                x(far, far.inner),
                y(far));
    }

    /** Between two of the same ring: an arc on its inner side. */
    private String beside(Place one, Place other) {
        double depth = Math.min(44, 12 + Math.abs(one.y - other.y) * 0.2);
        return format(
                "M%s %sC%s %s %s %s %s %s",
                x(one, one.inner),
                y(one),
                x(one, one.inner - depth),
                y(one),
                x(other, other.inner - depth),
                y(other),
                x(other, other.inner),
                y(other));
    }

    /** From one side to the other, behind everything. */
    private String across(Place one, Place other) {
        return format(
                "M%s %sC%s %s %s %s %s %s",
                x(one, one.inner),
                y(one),
                x(one, one.inner * 0.3),
                y(one),
                x(other, other.inner * 0.3),
                y(other),
                x(other, other.inner),
                y(other));
    }

    String x(Place place, double distance) {
        return number(middle + place.side * distance);
    }

    String y(Place place) {
        return number(level + place.y);
    }

    static String number(double value) {
        double rounded = round(value);
        return rounded == Math.rint(rounded)
                ? Long.toString((long) rounded)
                : Double.toString(rounded);
    }

    /** A tenth of a unit is less than any screen shows. */
    static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }

    static String format(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }

    static Box rounded(Box box) {
        return new Box(round(box.x()), round(box.y()), round(box.width()), round(box.height()));
    }
}
