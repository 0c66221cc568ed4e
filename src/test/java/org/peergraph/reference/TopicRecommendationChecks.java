package org.peergraph.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.peergraph.recommend.RecommendationRequest;
import org.peergraph.recommend.RecommendedTopics;

/** Topics that people around work on, within the bounds that the question has. */
final class TopicRecommendationChecks {

    private static final RecommendationRequest MOST = new RecommendationRequest(50);

    /** Strongest collaborators looked at, and of each of them. */
    private static final int NEAR = 30;

    private static final int FAR = 10;

    /** Main topics of everybody looked at. */
    private static final int TOPICS = 20;

    /** Topics whose adjacency is read. */
    private static final int COMPARED = 100;

    private TopicRecommendationChecks() {}

    static void of(LoadedLiterature loaded, Foci foci) {
        foci.people().forEach(person -> of(loaded, person));
    }

    private static void of(LoadedLiterature loaded, String person) {
        Literature papers = loaded.literature();
        Set<String> around = around(papers, person);
        Map<String, Integer> workers = workers(papers, person, around);
        Map<String, Double> adjacency = new TreeMap<>();
        workers.keySet().stream()
                .sorted(Literature.greatest(workers::get))
                .limit(COMPARED)
                .forEach(topic -> adjacency.put(topic, adjacency(papers, person, topic)));
        adjacency.values().removeIf(sum -> sum == 0);
        Map<String, Double> scores = new TreeMap<>();
        adjacency.forEach(
                (t, sum) -> scores.put(t, sum * workers.getOrDefault(t, 0) / around.size()));

        RecommendedTopics found = loaded.topics().of(person, MOST);
        assertThat(found.peopleLookedAt()).isEqualTo(around.size());
        assertThat(found.topics().total()).isEqualTo(scores.size());
        assertThat(found.topics().items())
                .extracting(RecommendedTopics.Candidate::id)
                .containsExactlyElementsOf(
                        scores.keySet().stream()
                                .sorted(Literature.greatest(scores::get))
                                .limit(MOST.limit())
                                .toList());
        for (RecommendedTopics.Candidate each : found.topics().items()) {
            assertThat(each.adjacency()).isCloseTo(adjacency.get(each.id()), within(1e-9));
            assertThat(each.coverage())
                    .isCloseTo(
                            (double) workers.getOrDefault(each.id(), 0) / around.size(),
                            within(1e-9));
            assertThat(each.score()).isCloseTo(scores.get(each.id()), within(1e-9));
            assertThat(each.adjacentTo().stream().mapToDouble(s -> s.term()).sum())
                    .isCloseTo(each.adjacency(), within(1e-9));
            assertThat(each.people().total()).isEqualTo(workers.getOrDefault(each.id(), 0));
        }
    }

    private static Set<String> around(Literature papers, String person) {
        Rankings rankings = papers.rankings();
        Set<String> around = new TreeSet<>();
        for (String z : rankings.closest(person).stream().limit(NEAR).toList()) {
            around.add(z);
            rankings.closest(z).stream().limit(FAR).forEach(around::add);
        }
        around.remove(person);
        return around;
    }

    /** How many of the people work on each topic that the person does not work on. */
    private static Map<String, Integer> workers(
            Literature papers, String person, Set<String> around) {
        Set<String> own = papers.topicsOf(person);
        Map<String, Integer> workers = new TreeMap<>();
        for (String one : around) {
            papers.rankings().mainTopics(one).stream()
                    .limit(TOPICS)
                    .filter(topic -> !own.contains(topic))
                    .forEach(topic -> workers.merge(topic, 1, Integer::sum));
        }
        return workers;
    }

    private static double adjacency(Literature papers, String person, String topic) {
        Rankings rankings = papers.rankings();
        List<String> adjacent = rankings.adjacent(topic);
        return rankings.mainTopics(person).stream()
                .limit(TOPICS)
                .filter(s -> adjacent.contains(s) || rankings.adjacent(s).contains(topic))
                .filter(s -> Literature.rounded(papers.npmi(s, topic)) > 0)
                .mapToDouble(s -> papers.share(person, s) * papers.npmi(s, topic))
                .sum();
    }
}
