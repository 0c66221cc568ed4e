package org.peergraph.slice.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The neighbours of a slice ring by ring: topics, works, then people with their institutions. */
record Rings(List<List<Place>> rings) {

    static Rings of(SliceGraph graph) {
        List<List<Place>> rings =
                IntStream.range(0, 3).<List<Place>>mapToObj(ring -> new ArrayList<>()).toList();
        for (int entity = 1; entity < graph.entities().size(); entity++) {
            Place place = new Place(entity, graph.kind(entity));
            rings.get(place.ring).add(place);
        }
        return new Rings(rings);
    }

    List<Place> ring(int ring) {
        return rings.get(ring);
    }

    List<Place> all() {
        return rings.stream().flatMap(List::stream).toList();
    }

    /** The places of a ring on one side, from above. */
    List<Place> side(int ring, int side) {
        return rings.get(ring).stream()
                .filter(place -> place.side == side)
                .sorted(Comparator.comparingDouble(place -> place.slot))
                .toList();
    }
}
