package org.peergraph.slice.picture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peergraph.slice.picture.Links.Link;

/** How high each neighbour stands: near its slot and near what it is tied to, never on another. */
final class Rows {

    private static final int SWEEPS = 12;

    private Rows() {}

    /** Room the fuller side of a ring needs. */
    static double need(Rings rings, int ring) {
        return Math.max(need(rings.side(ring, 1)), need(rings.side(ring, -1)));
    }

    private static double need(List<Place> side) {
        return side.stream().mapToDouble(Place::row).sum();
    }

    /**
     * Sets the height of all.
     *
     * @param halves half the height of each ring
     */
    static void settle(Rings rings, Links links, double[] halves) {
        for (Place place : rings.all()) {
            place.y = wish(place, halves);
        }
        Map<Integer, Place> byEntity = new HashMap<>();
        rings.all().forEach(place -> byEntity.put(place.entity, place));
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int ring = 0; ring < 3; ring++) {
                for (int side : new int[] {1, -1}) {
                    settle(rings.side(ring, side), links, byEntity, halves);
                }
            }
        }
    }

    private static void settle(
            List<Place> side, Links links, Map<Integer, Place> byEntity, double[] halves) {
        double[] wishes = new double[side.size()];
        double[] heights = new double[side.size()];
        for (int i = 0; i < wishes.length; i++) {
            Place place = side.get(i);
            heights[i] = place.row();
            wishes[i] =
                    (wish(place, halves) + pull(place, links, byEntity, wish(place, halves))) / 2;
        }
        double half = side.isEmpty() ? 0 : halves[side.getFirst().ring];
        double[] settled = Spacing.place(wishes, heights, -half, half);
        for (int i = 0; i < settled.length; i++) {
            side.get(i).y = settled[i];
        }
    }

    private static double wish(Place place, double[] halves) {
        return (2 * place.slot - 1) * halves[place.ring];
    }

    /** Mean height of what it is tied to on its own side. */
    private static double pull(
            Place place, Links links, Map<Integer, Place> byEntity, double otherwise) {
        double sum = 0;
        int count = 0;
        for (Link link : links.list()) {
            if (link.a() == place.entity || link.b() == place.entity) {
                Place other = byEntity.get(link.a() == place.entity ? link.b() : link.a());
                if (other != null && other.side == place.side) {
                    sum += other.y;
                    count++;
                }
            }
        }
        return count == 0 ? otherwise : sum / count;
    }
}
