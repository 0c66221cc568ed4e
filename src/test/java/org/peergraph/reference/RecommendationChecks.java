package org.peergraph.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.peergraph.recommend.RecommendationRequest;
import org.peergraph.recommend.RecommendedCollaborators;
import org.peergraph.recommend.RecommendedTopics;

/** People and topics two steps away. */
final class RecommendationChecks {

    private static final RecommendationRequest ALL = new RecommendationRequest(50);

    private RecommendationChecks() {}

    static void of(LoadedLiterature loaded) {
        for (String person : loaded.literature().people().stream().limit(3).toList()) {
            collaborators(loaded, person);
            topics(loaded, person);
        }
    }

    private static void collaborators(LoadedLiterature loaded, String person) {
        Literature papers = loaded.literature();
        Set<String> known = papers.collaborators(person);
        Set<String> expected =
                papers.people().stream()
                        .filter(other -> !other.equals(person) && !known.contains(other))
                        .filter(other -> !papers.shared(person, other).isEmpty())
                        .collect(Collectors.toCollection(TreeSet::new));
        List<RecommendedCollaborators.Candidate> found =
                loaded.collaborators().of(person, ALL).collaborators().items();
        assertThat(found)
                .extracting(RecommendedCollaborators.Candidate::id)
                .containsExactlyInAnyOrderElementsOf(expected);
        double before = Double.POSITIVE_INFINITY;
        for (RecommendedCollaborators.Candidate each : found) {
            assertThat(each.adamicAdar())
                    .isCloseTo(papers.adamicAdar(person, each.id()), within(1e-9));
            assertThat(each.topicOverlap())
                    .isCloseTo(papers.topicOverlap(person, each.id()), within(1e-9));
            assertThat(
                            each.sharedCollaborators().stream().mapToDouble(z -> z.term()).sum()
                                    + each.sharedTopics().stream().mapToDouble(t -> t.term()).sum())
                    .isCloseTo(each.score(), within(1e-9));
            assertThat(each.score()).isLessThanOrEqualTo(before);
            before = each.score();
        }
    }

    private static void topics(LoadedLiterature loaded, String person) {
        Literature papers = loaded.literature();
        Set<String> around = new TreeSet<>(papers.collaborators(person));
        papers.collaborators(person).forEach(z -> around.addAll(papers.collaborators(z)));
        around.remove(person);
        Set<String> own = papers.topicsOf(person);
        Set<String> expected =
                papers.topics().stream()
                        .filter(t -> !own.contains(t))
                        .filter(t -> around.stream().anyMatch(p -> papers.papersOn(p, t) > 0))
                        .filter(t -> own.stream().anyMatch(s -> adjacent(papers, s, t)))
                        .collect(Collectors.toCollection(TreeSet::new));
        RecommendedTopics found = loaded.topics().of(person, ALL);
        assertThat(found.peopleLookedAt()).isEqualTo(around.size());
        assertThat(found.topics().items())
                .extracting(RecommendedTopics.Candidate::id)
                .containsExactlyInAnyOrderElementsOf(expected);
        for (RecommendedTopics.Candidate each : found.topics().items()) {
            double adjacency =
                    own.stream()
                            .filter(s -> adjacent(papers, s, each.id()))
                            .mapToDouble(s -> papers.share(person, s) * papers.npmi(s, each.id()))
                            .sum();
            double covering =
                    around.stream().filter(p -> papers.papersOn(p, each.id()) > 0).count();
            assertThat(each.adjacency()).isCloseTo(adjacency, within(1e-9));
            assertThat(each.coverage()).isCloseTo(covering / around.size(), within(1e-9));
            assertThat(each.score()).isCloseTo(each.adjacency() * each.coverage(), within(1e-9));
            assertThat(each.adjacentTo().stream().mapToDouble(s -> s.term()).sum())
                    .isCloseTo(each.adjacency(), within(1e-9));
        }
    }

    private static boolean adjacent(Literature papers, String s, String t) {
        return papers.about(s, t).count() >= 2 && Literature.rounded(papers.npmi(s, t)) > 0;
    }
}
