package org.peergraph.reference;

import java.util.List;

/**
 * What a literature is asked about.
 *
 * @param people one by one
 * @param pairs of people
 * @param topicPairs of topics
 * @param peopleAndTopics a person and a topic each
 * @param groups of people, asked what they have in common
 * @param works one by one, as are topics and institutions
 */
record Foci(
        List<String> people,
        List<Pairs> pairs,
        List<Pairs> topicPairs,
        List<Pairs> peopleAndTopics,
        List<List<String>> groups,
        List<Paper> works,
        List<String> topics,
        List<String> institutions) {

    private static final int FEW = 3;

    /**
     * A few, spread over a small literature: asking about each would be slow and tell nothing new.
     */
    static Foci few(Literature papers) {
        List<String> people = List.copyOf(papers.people());
        List<String> topics = List.copyOf(papers.topics());
        List<String> first = people.stream().limit(FEW).toList();
        return new Foci(
                first,
                Pairs.some(people, FEW),
                Pairs.some(topics, FEW),
                topics.stream().map(topic -> new Pairs(people.getFirst(), topic)).toList(),
                first.size() < 2 ? List.of() : List.of(first),
                papers.papers().stream().limit(FEW).toList(),
                topics.stream().limit(FEW).toList(),
                papers.institutions().stream().limit(FEW).toList());
    }
}
