package org.peergraph.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.ToLongFunction;

/** Of a big literature the busiest of each kind and some others, the same ones every time. */
final class BusiestAndOthers {

    private static final int BUSIEST = 8;
    private static final int OTHERS = 8;

    private final Literature papers;
    private final Rankings rankings;
    private final List<String> everybody;
    private final List<String> allTopics;
    private final Random random = new Random(2011);

    private BusiestAndOthers(Literature papers) {
        this.papers = papers;
        rankings = papers.rankings();
        everybody = List.copyOf(papers.people());
        allTopics = List.copyOf(papers.topics());
    }

    static Foci of(Literature papers) {
        return new BusiestAndOthers(papers).foci();
    }

    private Foci foci() {
        Set<String> people = some(everybody, person -> papers.by(person).count());
        people.addAll(some(everybody, person -> papers.collaborators(person).size()));
        Set<String> topics = some(allTopics, topic -> papers.about(topic).count());
        return new Foci(
                List.copyOf(people),
                people.stream().flatMap(person -> pairs(person).stream()).toList(),
                topics.stream().flatMap(topic -> topicPairs(topic).stream()).toList(),
                people.stream().map(person -> new Pairs(person, any(allTopics))).toList(),
                groups(List.copyOf(people)),
                List.copyOf(some(papers.papers(), paper -> paper.authors().size())),
                List.copyOf(topics),
                List.copyOf(
                        some(
                                List.copyOf(papers.institutions()),
                                institution -> papers.at(institution).count())));
    }

    private <T> Set<T> some(List<T> all, ToLongFunction<T> size) {
        Set<T> some = new LinkedHashSet<>();
        all.stream()
                .sorted(Comparator.comparingLong(size).reversed())
                .limit(BUSIEST)
                .forEach(some::add);
        for (int i = 0; i < OTHERS; i++) {
            some.add(any(all));
        }
        return some;
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /**
     * With the strongest collaborator, any, one of theirs, an author of a big paper, a stranger.
     */
    private List<Pairs> pairs(String person) {
        List<String> closest = rankings.closest(person);
        List<String> others = new ArrayList<>(closest.stream().limit(1).toList());
        if (!closest.isEmpty()) {
            String near = any(closest);
            others.add(near);
            others.add(any(rankings.closest(near)));
        }
        papers.by(person)
                .max(Comparator.comparingInt(paper -> paper.authors().size()))
                .ifPresent(paper -> others.add(any(List.copyOf(paper.authors()))));
        others.add(any(everybody));
        return pairs(person, others);
    }

    private List<Pairs> topicPairs(String topic) {
        List<String> others = new ArrayList<>(rankings.adjacent(topic).stream().limit(1).toList());
        if (!papers.common(topic).isEmpty()) {
            others.add(any(List.copyOf(papers.common(topic).keySet())));
        }
        others.add(any(allTopics));
        return pairs(topic, others);
    }

    private static List<Pairs> pairs(String one, Collection<String> others) {
        return others.stream()
                .distinct()
                .filter(other -> !other.equals(one))
                .map(other -> new Pairs(one, other))
                .toList();
    }

    /** Two, three and ten of the busiest, and everybody with those closest to them. */
    private List<List<String>> groups(List<String> people) {
        List<List<String>> groups = new ArrayList<>();
        for (int size : List.of(2, 3, 10)) {
            groups.add(people.subList(0, size));
        }
        for (String person : people) {
            List<String> group = new ArrayList<>(List.of(person));
            rankings.closest(person).stream().limit(3).forEach(group::add);
            groups.add(group);
        }
        return groups.stream().filter(group -> group.size() >= 2).toList();
    }
}
