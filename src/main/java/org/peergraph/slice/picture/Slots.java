package org.peergraph.slice.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peergraph.slice.picture.Links.Link;

/**
 * Which slot of its ring each neighbour takes: by strand first, then barycentre sweeps (Sugiyama
 * and others, 1981), then exchanges as long as one shortens the lines.
 *
 * @param sides 2 for rings around the focus, 1 for columns beside it
 */
record Slots(Rings rings, int sides, List<Tie> ties, Map<Integer, Double> anchors) {

    private static final int SWEEPS = 24;

    /** A strand holds its members together about as much as a quarter of a line would. */
    private static final double COHESION = 0.25;

    /** Distance of the rings from the focus, and half their height, in any unit. */
    private static final double[] REACH = {1, 1.8, 2.6};

    private static final double[] TALL = {0.7, 0.85, 1};

    /** A line between neighbours, not to the focus. */
    private record Tie(Place a, Place b) {}

    private record Point(double x, double y) {

        double squareTo(Point other) {
            return (x - other.x) * (x - other.x) + (y - other.y) * (y - other.y);
        }
    }

    static void assign(Rings rings, Links links, Strands strands, int sides) {
        Map<Integer, Place> byEntity =
                rings.all().stream().collect(Collectors.toMap(p -> p.entity, Function.identity()));
        List<Tie> ties = new ArrayList<>();
        for (Link link : links.list()) {
            Place a = byEntity.get(link.a());
            Place b = byEntity.get(link.b());
            if (a != null && b != null) {
                ties.add(new Tie(a, b));
            }
        }
        new Slots(rings, sides, ties, anchors(rings, strands)).assign(strands);
    }

    /** Middle of each entity's strand around the focus, 0 to 1: sectors as large as the strands. */
    private static Map<Integer, Double> anchors(Rings rings, Strands strands) {
        double total = rings.all().stream().filter(p -> strands.of()[p.entity] >= 0).count();
        double[] middles = new double[strands.list().size()];
        double before = 0;
        for (int strand = 0; strand < middles.length; strand++) {
            int wanted = strand;
            long size = rings.all().stream().filter(p -> strands.of()[p.entity] == wanted).count();
            middles[strand] = (before + size / 2.0) / total;
            before += size;
        }
        return rings.all().stream()
                .filter(p -> strands.of()[p.entity] >= 0)
                .collect(Collectors.toMap(p -> p.entity, p -> middles[strands.of()[p.entity]]));
    }

    private void assign(Strands strands) {
        for (List<Place> ring : rings.rings()) {
            ring.sort(
                    Comparator.comparingDouble((Place p) -> anchors.getOrDefault(p.entity, 0.5))
                            .thenComparingInt(p -> p.entity));
            seat(ring);
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int i = 0; i < 3; i++) {
                List<Place> ring = rings.ring(sweep % 2 == 0 ? i : 2 - i);
                Map<Place, Double> wishes =
                        ring.stream().collect(Collectors.toMap(p -> p, this::barycentre));
                ring.sort(
                        Comparator.comparingDouble((Place p) -> wishes.getOrDefault(p, 0.0))
                                .thenComparingInt(p -> p.entity));
                seat(ring);
            }
        }
        boolean better = true;
        for (int sweep = 0; better && sweep < SWEEPS; sweep++) {
            better = false;
            for (List<Place> ring : rings.rings()) {
                better |= exchange(ring);
            }
        }
    }

    /** Gives the places of a ring its slots in their order: down the right side, up the left. */
    private void seat(List<Place> ring) {
        int right = sides == 1 ? ring.size() : (ring.size() + 1) / 2;
        int left = ring.size() - right;
        for (int i = 0; i < ring.size(); i++) {
            Place place = ring.get(i);
            place.side = i < right ? 1 : -1;
            place.slot = i < right ? (i + 0.5) / right : 1 - (i - right + 0.5) / left;
        }
    }

    /** Where around the focus its neighbours and its strand would have it, 0 to 1. */
    private double barycentre(Place place) {
        double x = 0;
        double y = 0;
        double own = turn(place);
        for (Tie tie : ties) {
            if (tie.a == place || tie.b == place) {
                double turn = angle(turn(tie.a == place ? tie.b : tie.a));
                x += Math.cos(turn);
                y += Math.sin(turn);
            }
        }
        Double anchor = anchors.get(place.entity);
        if (anchor != null) {
            x += COHESION * Math.cos(angle(anchor));
            y += COHESION * Math.sin(angle(anchor));
        }
        if (Math.hypot(x, y) < 1e-6) {
            return own;
        }
        double turn = Math.atan2(y, x) / angle(1);
        return turn < 0 ? turn + 1 : turn;
    }

    /** All the way round for rings, half of it for columns, which have an upper and a lower end. */
    private double angle(double turn) {
        return turn * (sides == 1 ? Math.PI : 2 * Math.PI);
    }

    private double turn(Place place) {
        if (sides == 1) {
            return place.slot;
        }
        return place.side > 0 ? place.slot / 2 : 1 - place.slot / 2;
    }

    private boolean exchange(List<Place> ring) {
        boolean better = false;
        for (int i = 0; i < ring.size(); i++) {
            for (int j = i + 1; j < ring.size(); j++) {
                Place one = ring.get(i);
                Place other = ring.get(j);
                double before = strain(one) + strain(other);
                swap(one, other);
                if (strain(one) + strain(other) < before - 1e-9) {
                    better = true;
                } else {
                    swap(one, other);
                }
            }
        }
        return better;
    }

    private static void swap(Place one, Place other) {
        int side = one.side;
        double slot = one.slot;
        one.side = other.side;
        one.slot = other.slot;
        other.side = side;
        other.slot = slot;
    }

    private double strain(Place place) {
        Point at = point(place.ring, place.side, place.slot);
        double strain = 0;
        for (Tie tie : ties) {
            if (tie.a == place || tie.b == place) {
                Place other = tie.a == place ? tie.b : tie.a;
                strain += at.squareTo(point(other.ring, other.side, other.slot));
            }
        }
        Double anchor = anchors.get(place.entity);
        if (anchor != null) {
            int side = sides == 1 || anchor < 0.5 ? 1 : -1;
            double slot = sides == 1 ? anchor : side > 0 ? anchor * 2 : 2 - anchor * 2;
            strain += COHESION * at.squareTo(point(place.ring, side, slot));
        }
        return strain;
    }

    private static Point point(int ring, int side, double slot) {
        return new Point(side * REACH[ring], (2 * slot - 1) * TALL[ring]);
    }
}
