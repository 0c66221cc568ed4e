package org.peergraph.reference;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What the graph keeps ranked on its nodes, as long as it keeps it: bounded questions begin there.
 */
final class Rankings {

    private static final int CLOSEST = 100;
    private static final int TOPICS = 60;

    private final Literature papers;
    private final Map<String, List<String>> closest = new HashMap<>();
    private final Map<String, List<String>> mainTopics = new HashMap<>();
    private final Map<String, List<String>> adjacent = new HashMap<>();

    Rankings(Literature papers) {
        this.papers = papers;
    }

    /** The strongest collaborators of somebody. */
    List<String> closest(String person) {
        return closest.computeIfAbsent(
                person,
                a ->
                        first(
                                CLOSEST,
                                papers.collaborators(a),
                                b -> papers.newman(a, b),
                                b -> papers.joint(a, b).size()));
    }

    /** What somebody mostly works on. */
    List<String> mainTopics(String person) {
        return mainTopics.computeIfAbsent(
                person, a -> first(TOPICS, papers.topicsOf(a), topic -> papers.papersOn(a, topic)));
    }

    /** The most adjacent topics, with two papers in common at least. */
    List<String> adjacent(String topic) {
        return adjacent.computeIfAbsent(
                topic,
                s ->
                        first(
                                TOPICS,
                                papers.neighbours(s),
                                t -> papers.npmi(s, t),
                                t -> papers.common(s).get(t)));
    }

    @SafeVarargs
    private static List<String> first(
            int most, Collection<String> of, ToDoubleFunction<String>... measures) {
        return of.stream().sorted(Literature.greatest(measures)).limit(most).toList();
    }
}
