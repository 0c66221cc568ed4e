package org.peergraph.slice.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.peergraph.identifier.EntityKind;
import org.peergraph.slice.picture.SliceGraph.Tie;

/**
 * The edges worth a line.
 *
 * <p>Authorship, subject and affiliation carry the picture. What follows from them (who works with
 * whom on the works shown, who works on their topics) gets a line only where an entity would
 * otherwise hang on nothing. The focus is tied to its topics; its works need no line.
 */
record Links(List<Link> list, int edges) {

    private static final Set<String> CARRYING = Set.of("AUTHORED", "ABOUT", "AFFILIATED_WITH");

    /** Two lines hold an entity in its place; more would only say what the table says. */
    private static final int LINES_OF_THE_LONELY = 2;

    /**
     * A line between two entities.
     *
     * @param works what its width stands for; 1 where width says nothing
     * @param faint whether it is drawn for lack of a better one
     */
    record Link(int a, int b, int works, boolean faint) {}

    static Links of(SliceGraph graph) {
        Set<Long> drawn = new HashSet<>();
        List<Link> links = new ArrayList<>();
        int edges = 0;
        for (int topic : graph.neighbours(EntityKind.TOPIC)) {
            links.add(new Link(SliceGraph.FOCUS, topic, graph.worksOnTopic(topic), false));
            drawn.add(pair(SliceGraph.FOCUS, topic));
        }
        for (Tie tie : graph.ties()) {
            boolean carries = CARRYING.contains(tie.edge().kind()) && !tie.touches(SliceGraph.FOCUS);
            if (carries && drawn.add(pair(tie.a(), tie.b()))) {
                links.add(new Link(tie.a(), tie.b(), 1, false));
            }
        }
        for (int lonely = 1; lonely < graph.entities().size(); lonely++) {
            int entity = lonely;
            if (links.stream().noneMatch(link -> link.a() == entity || link.b() == entity)) {
                for (Tie tie : bestTies(graph, entity)) {
                    if (drawn.add(pair(tie.a(), tie.b()))) {
                        links.add(new Link(tie.a(), tie.b(), 1, true));
                    }
                }
            }
        }
        for (Tie tie : graph.ties()) {
            edges += drawn.contains(pair(tie.a(), tie.b())) ? 1 : 0;
        }
        return new Links(List.copyOf(links), edges);
    }

    /** The strongest ties to other neighbours; the focus where there are none. */
    private static List<Tie> bestTies(SliceGraph graph, int entity) {
        List<Tie> ties = graph.ties().stream().filter(tie -> tie.touches(entity)).toList();
        List<Tie> among =
                ties.stream()
                        .filter(tie -> !tie.touches(SliceGraph.FOCUS))
                        .sorted(Comparator.comparingDouble((Tie tie) -> -tie.edge().weight()))
                        .limit(LINES_OF_THE_LONELY)
                        .toList();
        return among.isEmpty() ? ties.stream().limit(1).toList() : among;
    }

    private static long pair(int a, int b) {
        return (long) Math.min(a, b) << 32 | Math.max(a, b);
    }
}
