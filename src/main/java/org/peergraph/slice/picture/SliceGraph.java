package org.peergraph.slice.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.peergraph.identifier.EntityKind;
import org.peergraph.slice.Slice;
import org.peergraph.slice.SliceEdge;
import org.peergraph.slice.SliceNode;

/**
 * A slice by numbers: 0 is the focus, the neighbours follow in the slice's order.
 *
 * <p>A neighbour named twice counts once; an edge with an unknown end, or with itself, is left out.
 */
record SliceGraph(List<SliceNode> entities, List<Tie> ties) {

    static final int FOCUS = 0;

    /** An edge between the entities a (its source) and b (its target). */
    record Tie(int a, int b, SliceEdge edge) {

        boolean touches(int entity) {
            return a == entity || b == entity;
        }

        int other(int entity) {
            return a == entity ? b : a;
        }

        boolean is(String kind) {
            return edge.kind().equals(kind);
        }
    }

    static SliceGraph of(Slice slice) {
        Map<String, Integer> numbers = new HashMap<>();
        List<SliceNode> entities = new ArrayList<>();
        entities.add(slice.focus());
        numbers.put(slice.focus().id(), FOCUS);
        for (SliceNode node : slice.nodes()) {
            if (numbers.putIfAbsent(node.id(), entities.size()) == null) {
                entities.add(node);
            }
        }
        List<Tie> ties = new ArrayList<>();
        for (SliceEdge edge : slice.edges()) {
            Integer a = numbers.get(edge.source());
            Integer b = numbers.get(edge.target());
            if (a != null && b != null && !a.equals(b)) {
                ties.add(new Tie(a, b, edge));
            }
        }
        return new SliceGraph(List.copyOf(entities), List.copyOf(ties));
    }

    SliceNode entity(int number) {
        return entities.get(number);
    }

    EntityKind kind(int number) {
        return entities.get(number).kind();
    }

    /** The neighbours of a kind, without the focus. */
    List<Integer> neighbours(EntityKind kind) {
        return IntStream.range(1, entities.size()).filter(n -> kind(n) == kind).boxed().toList();
    }

    /** How many works stand behind the nearness of the focus and a topic, at least 1. */
    int worksOnTopic(int topic) {
        int stated = 0;
        int counted = 0;
        for (Tie tie : ties) {
            if (tie.touches(topic) && tie.touches(FOCUS)) {
                Integer works = tie.edge().works();
                stated = Math.max(stated, works == null ? 0 : works);
            } else if (tie.is("ABOUT") && tie.b() == topic) {
                counted++;
            }
        }
        return Math.max(1, stated > 0 ? stated : counted);
    }
}
