package org.peergraph.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.peergraph.recommend.RecommendationRequest;
import org.peergraph.recommend.RecommendedCollaborators;

/** People two steps away, within the bounds that the question has. */
final class RecommendationChecks {

    private static final RecommendationRequest MOST = new RecommendationRequest(50);

    /** Strongest collaborators looked at; of each of them all that are kept. */
    private static final int NEAR = 60;

    /** People whose topics are compared. */
    private static final int COMPARED = 100;

    private RecommendationChecks() {}

    static void of(LoadedLiterature loaded, Foci foci) {
        foci.people().forEach(person -> of(loaded, person));
    }

    private static void of(LoadedLiterature loaded, String person) {
        Literature papers = loaded.literature();
        Map<String, List<String>> shared = shared(papers, person);
        List<String> compared =
                shared.keySet().stream()
                        .sorted(
                                Literature.greatest(
                                        x -> papers.adamicAdar(shared.getOrDefault(x, List.of()))))
                        .limit(COMPARED)
                        .toList();
        Map<String, Double> scores = new TreeMap<>();
        for (String other : compared) {
            scores.put(
                    other,
                    papers.adamicAdar(shared.getOrDefault(other, List.of()))
                            + overlap(papers, person, other));
        }
        RecommendedCollaborators found = loaded.collaborators().of(person, MOST);
        assertThat(found.collaborators().total()).isEqualTo(shared.size());
        assertThat(found.collaborators().items())
                .extracting(RecommendedCollaborators.Candidate::id)
                .containsExactlyElementsOf(
                        compared.stream()
                                .sorted(Literature.greatest(scores::get))
                                .limit(MOST.limit())
                                .toList());
        for (RecommendedCollaborators.Candidate each : found.collaborators().items()) {
            assertThat(each.adamicAdar())
                    .isCloseTo(
                            papers.adamicAdar(shared.getOrDefault(each.id(), List.of())),
                            within(1e-9));
            assertThat(each.topicOverlap())
                    .isCloseTo(overlap(papers, person, each.id()), within(1e-9));
            assertThat(each.score()).isCloseTo(scores.get(each.id()), within(1e-9));
            assertThat(
                            each.sharedCollaborators().stream().mapToDouble(z -> z.term()).sum()
                                    + each.sharedTopics().stream().mapToDouble(t -> t.term()).sum())
                    .isCloseTo(each.score(), within(1e-9));
        }
    }

    /** Whom the nearest collaborators know and the person does not, with those who know them. */
    private static Map<String, List<String>> shared(Literature papers, String person) {
        Rankings rankings = papers.rankings();
        Set<String> known = papers.collaborators(person);
        Map<String, List<String>> shared = new TreeMap<>();
        for (String z : rankings.closest(person).stream().limit(NEAR).toList()) {
            rankings.closest(z).stream()
                    .filter(other -> !other.equals(person) && !known.contains(other))
                    .forEach(x -> shared.computeIfAbsent(x, k -> new ArrayList<>()).add(z));
        }
        return shared;
    }

    private static double overlap(Literature papers, String a, String b) {
        Rankings rankings = papers.rankings();
        List<String> theirs = rankings.mainTopics(b);
        return rankings.mainTopics(a).stream()
                .filter(theirs::contains)
                .mapToDouble(t -> Math.min(papers.share(a, t), papers.share(b, t)))
                .sum();
    }
}
