package org.peergraph.slice.picture;

import java.util.List;
import org.peergraph.slice.SliceDrawing.Box;
import org.peergraph.slice.SliceNode;

/**
 * Where everything stands in the wide drawing: how far out and how high each ring is, and the place
 * of each neighbour on it. Every ring keeps the lines of the one inside it clear of its labels.
 */
final class RingLayout {

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
    private final Rings rings;
    private final Box focus;
    private final double room;
    private double[] reach = {0, 0, 0};
    private final double[] halves = new double[3];

    /**
     * @param room on each side of the middle
     */
    RingLayout(SliceGraph graph, Rings rings, Box focus, double room) {
        this.graph = graph;
        this.rings = rings;
        this.focus = focus;
        this.room = room;
    }

    /** Puts all in their places, near what they are tied to. */
    void settle(Links links, Strands strands) {
        Slots.assign(rings, links, strands, 2);
        measure();
        Rows.settle(rings, links, halves);
        rings.all().forEach(this::place);
    }

    /** Half the height of a ring. */
    double half(int ring) {
        return halves[ring];
    }

    /** Where a ring ends to the side at its top and bottom, before what stands there. */
    double end(int ring) {
        return reach[ring] - BOWS[ring];
    }

    /** Where the curve through a ring is drawn to. */
    double bend(int ring) {
        return reach[ring] + BOWS[ring];
    }

    /**
     * The labels, the distance of each ring and its height; titles give way until names have room.
     */
    private void measure() {
        double names = 0;
        boolean cut = true;
        for (int i = 0; i < ROOMS.length && cut; i++) {
            label(Place.TOPICS, ROOMS[i][0]);
            label(Place.WORKS, ROOMS[i][1]);
            reach = reach();
            names = room - reach[Place.OUTER] - 17 - Shapes.GAP;
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
                at += places.stream().mapToDouble(RingLayout::breadth).max().orElse(0);
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
}
