package org.peergraph.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.peergraph.identifier.EntityKind;
import org.peergraph.slice.HyperAuthored;
import org.peergraph.slice.Screen;
import org.peergraph.slice.SliceEdge;
import org.peergraph.slice.SliceRequest;
import org.peergraph.slice.Weighting;

/** Slices around people, over all years and within some, under every weighting. */
final class ResearcherSliceChecks {

    private static final int FROM = 2008;
    private static final int TO = 2019;
    private static final double HALF_LIFE = 7;

    /** Works of the years that a slice is computed from. */
    private static final int LOOKED = 200;

    private ResearcherSliceChecks() {}

    static void of(LoadedLiterature loaded, Foci foci) {
        for (String person : foci.people()) {
            overAllYears(loaded, person);
            for (Weighting weighting : Weighting.values()) {
                withinYears(loaded, person, weighting);
            }
        }
    }

    private static void overAllYears(LoadedLiterature loaded, String person) {
        Literature papers = loaded.literature();
        Rankings rankings = papers.rankings();
        Around found = new Around(loaded.slices().around(person, Screen.EMPTY, SliceRequest.USUAL));
        found.counts(EntityKind.RESEARCHER, papers.collaborators(person).size());
        List<String> people = found.ids(EntityKind.RESEARCHER);
        assertThat(people).isEqualTo(first(rankings.closest(person), EntityKind.RESEARCHER));
        found.counts(EntityKind.TOPIC, papers.topicsOf(person).size());
        assertThat(found.ids(EntityKind.TOPIC))
                .isEqualTo(first(rankings.mainTopics(person), EntityKind.TOPIC));
        found.shows(
                EntityKind.WORK,
                papers.by(person).sorted(Literature.NEWEST).map(Paper::id).toList());
        found.counts(
                EntityKind.INSTITUTION,
                (int) papers.by(person).flatMap(p -> p.places(person).stream()).distinct().count());
        found.weighs("COAUTHORED_WITH", people, papers::newman);
        found.weighs("WORKS_ON", found.ids(EntityKind.TOPIC), papers::papersOn);
        amongNeighbours(papers, found, people);
    }

    private static List<String> first(List<String> all, EntityKind kind) {
        return all.stream().limit(Around.usual(kind)).toList();
    }

    /** Neighbours are joined where one is among the closest of the other. */
    private static void amongNeighbours(Literature papers, Around found, List<String> people) {
        String focus = found.slice().focus().id();
        Rankings rankings = papers.rankings();
        Set<Set<String>> expected = new HashSet<>();
        for (String one : people) {
            rankings.closest(one).stream()
                    .filter(people::contains)
                    .forEach(other -> expected.add(Set.of(one, other)));
        }
        Set<Set<String>> joined = new HashSet<>();
        for (SliceEdge edge : found.edges("COAUTHORED_WITH")) {
            assertThat(edge.weight())
                    .isCloseTo(papers.newman(edge.source(), edge.target()), within(1e-9));
            assertThat(edge.works()).isEqualTo(papers.joint(edge.source(), edge.target()).size());
            if (!edge.source().equals(focus) && !edge.target().equals(focus)) {
                joined.add(Set.of(edge.source(), edge.target()));
            }
        }
        assertThat(joined).isEqualTo(expected);
    }

    private static void withinYears(LoadedLiterature loaded, String person, Weighting weighting) {
        List<Paper> inside =
                loaded.literature()
                        .by(person)
                        .filter(p -> Literature.within(List.of(p), FROM, TO) > 0)
                        .sorted(Literature.NEWEST)
                        .toList();
        Literature papers =
                new Literature(
                        inside.stream().limit(LOOKED).toList(), loaded.literature().authorLimit());
        SliceRequest request =
                new SliceRequest(
                        SliceRequest.USUAL.limits(),
                        0,
                        FROM,
                        TO,
                        weighting,
                        HALF_LIFE,
                        0,
                        HyperAuthored.COLLAPSE,
                        0);
        Around found = new Around(loaded.slices().around(person, Screen.EMPTY, request));
        found.shows(EntityKind.WORK, inside.stream().map(Paper::id).toList());
        found.shows(
                EntityKind.RESEARCHER,
                papers.collaborators(person).stream()
                        .sorted(
                                Literature.greatest(
                                        other -> weight(papers, person, other, weighting),
                                        other -> papers.joint(person, other).size()))
                        .toList());
        found.weighs(
                "COAUTHORED_WITH",
                found.ids(EntityKind.RESEARCHER),
                (a, b) -> weight(papers, a, b, weighting));
        Map<String, Long> topics =
                papers.topicsOf(person).stream()
                        .collect(Collectors.toMap(t -> t, t -> papers.papersOn(person, t)));
        found.shows(
                EntityKind.TOPIC,
                topics.keySet().stream().sorted(Literature.greatest(topics::get)).toList());
        found.weighs("WORKS_ON", found.ids(EntityKind.TOPIC), (p, topic) -> topics.get(topic));
    }

    private static double weight(Literature papers, String a, String b, Weighting weighting) {
        return switch (weighting) {
            case NEWMAN -> papers.newman(a, b);
            case WORKS -> papers.joint(a, b).size();
            case RECENT -> papers.recent(a, b, TO, HALF_LIFE);
        };
    }
}
