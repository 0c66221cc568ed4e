package org.peergraph.reference;

import java.util.List;

/** What the graph keeps ranked of everybody, as long as it keeps it: bounded questions begin there. */
record Rankings(Literature papers) {

    private static final int CLOSEST = 100;
    private static final int TOPICS = 60;

    /** The strongest collaborators of somebody. */
    List<String> closest(String person) {
        return papers.collaborators(person).stream()
                .sorted(
                        Literature.greatest(
                                other -> papers.newman(person, other),
                                other -> papers.joint(person, other).size()))
                .limit(CLOSEST)
                .toList();
    }

    /** What somebody mostly works on. */
    List<String> mainTopics(String person) {
        return papers.topicsOf(person).stream()
                .sorted(Literature.greatest(topic -> papers.papersOn(person, topic)))
                .limit(TOPICS)
                .toList();
    }

    /** The most adjacent topics, with two papers in common at least. */
    List<String> adjacent(String topic) {
        return papers.common(topic).entrySet().stream()
                .filter(each -> each.getValue() >= 2)
                .map(each -> each.getKey())
                .sorted(
                        Literature.greatest(
                                other -> papers.npmi(topic, other),
                                other -> papers.common(topic).get(other)))
                .limit(TOPICS)
                .toList();
    }
}
