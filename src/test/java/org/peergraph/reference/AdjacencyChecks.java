package org.peergraph.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.peergraph.adjacency.Adjacency;
import org.peergraph.adjacency.Measures;

/** The measures of two topics, and what bridges them. */
final class AdjacencyChecks {

    private static final int LISTED = 10;

    private AdjacencyChecks() {}

    static void of(LoadedLiterature loaded, Foci foci) {
        Literature papers = loaded.literature();
        for (Pairs pair : foci.topicPairs()) {
            Adjacency found = loaded.adjacencies().between(pair.a(), pair.b());
            measures(papers, pair, found.measures());
            bridges(papers, pair, found);
            Adjacency turned = loaded.adjacencies().between(pair.b(), pair.a());
            assertThat(turned.measures().npmi()).isEqualTo(found.measures().npmi());
            assertThat(turned.people()).isEqualTo(found.people());
            assertThat(turned.works()).isEqualTo(found.works());
        }
    }

    private static void measures(Literature papers, Pairs pair, Measures found) {
        assertThat(found.support()).isEqualTo((int) papers.about(pair.a(), pair.b()).count());
        assertThat(found.worksA()).isEqualTo((int) papers.about(pair.a()).count());
        assertThat(found.worksB()).isEqualTo((int) papers.about(pair.b()).count());
        assertThat(found.allWorks()).isEqualTo(papers.papers().size());
        assertThat(found.associationStrength())
                .isCloseTo(papers.associationStrength(pair.a(), pair.b()), within(1e-9));
        assertThat(found.npmi()).isCloseTo(papers.npmi(pair.a(), pair.b()), within(1e-9));
    }

    private static void bridges(Literature papers, Pairs pair, Adjacency found) {
        Map<Integer, Integer> trend = new TreeMap<>();
        papers.about(pair.a(), pair.b())
                .filter(p -> p.year() != null)
                .forEach(p -> trend.merge(p.year(), 1, Integer::sum));
        assertThat(
                        found.trend().stream()
                                .collect(
                                        Collectors.toMap(
                                                Adjacency.YearCount::year,
                                                Adjacency.YearCount::works)))
                .isEqualTo(trend);
        assertThat(found.approximate()).isFalse();
        assertThat(found.works().total()).isEqualTo(found.measures().support());
        Map<String, Long> people =
                papers.about(pair.a(), pair.b())
                        .filter(papers::counts)
                        .flatMap(p -> p.authors().stream())
                        .collect(Collectors.groupingBy(p -> p, Collectors.counting()));
        assertThat(found.people().total()).isEqualTo(people.size());
        assertThat(found.people().items())
                .extracting(Adjacency.Bridger::id)
                .containsExactlyElementsOf(
                        people.keySet().stream()
                                .sorted(Literature.greatest(people::get))
                                .limit(LISTED)
                                .toList());
        assertThat(found.people().items())
                .allSatisfy(
                        each ->
                                assertThat(each.works())
                                        .isEqualTo(people.getOrDefault(each.id(), 0L).intValue()));
    }
}
