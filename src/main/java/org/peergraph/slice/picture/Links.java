package org.peergraph.slice.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.peergraph.identifier.EntityKind;
import org.peergraph.slice.picture.SliceGraph.Tie;

/**
 * The edges worth a line.
 *
 * <p>Authorship, subject and affiliation carry the picture. What follows from them (who works with
 * whom on the works shown) gets a line only where an entity would otherwise hang on nothing; who
 * works on what is told by hue. The focus is tied to its topics; its works need no line.
 */
record Links(List<Link> list, int edges) {

    private static final Set<String> CARRYING = Set.of("AUTHORED", "ABOUT", "AFFILIATED_WITH");

    /** Two lines hold an entity in its place; more would only say what the table says. */
    private static final int LINES_OF_THE_LONELY = 2;

    /** More lines than these from the focus outward are a fan that says only what the ring says. */
    private static final int LONELY_AT_FOCUS = 8;

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
            boolean carries =
                    CARRYING.contains(tie.edge().kind()) && !tie.touches(SliceGraph.FOCUS);
            if (carries && drawn.add(pair(tie.a(), tie.b()))) {
                links.add(new Link(tie.a(), tie.b(), 1, tie.is("AFFILIATED_WITH")));
            }
        }
        for (Tie tie : lonelyTies(graph, links)) {
            if (drawn.add(pair(tie.a(), tie.b()))) {
                links.add(new Link(tie.a(), tie.b(), 1, true));
            }
        }
        for (Tie tie : graph.ties()) {
            edges += drawn.contains(pair(tie.a(), tie.b())) ? 1 : 0;
        }
        return new Links(List.copyOf(links), edges);
    }

    /**
     * For entities without a line: their ties to the focus if these are few, else to their like.
     */
    private static List<Tie> lonelyTies(SliceGraph graph, List<Link> links) {
        List<Tie> toFocus = new ArrayList<>();
        List<Tie> toTheirLike = new ArrayList<>();
        for (int n = 1; n < graph.entities().size(); n++) {
            int entity = n;
            if (links.stream().noneMatch(link -> link.a() == entity || link.b() == entity)) {
                ties(graph, entity)
                        .filter(tie -> tie.touches(SliceGraph.FOCUS))
                        .limit(1)
                        .forEach(toFocus::add);
                ties(graph, entity)
                        .filter(tie -> !tie.touches(SliceGraph.FOCUS))
                        .filter(tie -> graph.kind(tie.a()) == graph.kind(tie.b()))
                        .sorted(Comparator.comparingDouble((Tie tie) -> -tie.edge().weight()))
                        .limit(LINES_OF_THE_LONELY)
                        .forEach(toTheirLike::add);
            }
        }
        return toFocus.size() <= LONELY_AT_FOCUS ? toFocus : toTheirLike;
    }

    private static Stream<Tie> ties(SliceGraph graph, int entity) {
        return graph.ties().stream().filter(tie -> tie.touches(entity));
    }

    private static long pair(int a, int b) {
        return (long) Math.min(a, b) << 32 | Math.max(a, b);
    }
}
