package org.peergraph.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.peergraph.identifier.EntityKind;
import org.peergraph.slice.Screen;
import org.peergraph.slice.SliceRequest;

/** Slices around topics, institutions and works. */
final class SliceChecks {

    private SliceChecks() {}

    static void of(LoadedLiterature loaded, Foci foci) {
        foci.topics().forEach(topic -> topic(loaded, topic));
        foci.institutions().forEach(institution -> institution(loaded, institution));
        foci.works().forEach(paper -> work(loaded, paper));
    }

    private static void topic(LoadedLiterature loaded, String topic) {
        Literature papers = loaded.literature();
        Around found = around(loaded, topic);
        Map<String, Long> people = times(papers.about(topic), Paper::authors);
        found.shows(
                EntityKind.RESEARCHER,
                people.keySet().stream()
                        .sorted(Literature.greatest(people::get, p -> papers.share(p, topic)))
                        .toList());
        found.weighs("WORKS_ON", found.ids(EntityKind.RESEARCHER), (t, p) -> people.get(p));
        found.counts(EntityKind.WORK, (int) papers.about(topic).count());
        assertThat(papers.about(topic).map(Paper::id)).containsAll(found.ids(EntityKind.WORK));
        found.counts(EntityKind.TOPIC, papers.neighbours(topic).size());
        int limit = Around.usual(EntityKind.TOPIC);
        assertThat(found.ids(EntityKind.TOPIC))
                .isEqualTo(papers.rankings().adjacent(topic).stream().limit(limit).toList());
        found.weighs("ADJACENT_TO", found.ids(EntityKind.TOPIC), papers::associationStrength);
        Map<String, Long> places = times(papers.about(topic), Paper::institutions);
        found.shows(EntityKind.INSTITUTION, most(places));
        found.weighs("PRODUCED_AT", found.ids(EntityKind.INSTITUTION), (t, i) -> places.get(i));
    }

    private static void institution(LoadedLiterature loaded, String institution) {
        Literature papers = loaded.literature();
        Around found = around(loaded, institution);
        Map<String, Long> people =
                times(
                        papers.at(institution),
                        p ->
                                p.authors().stream()
                                        .filter(a -> p.places(a).contains(institution))
                                        .toList());
        found.shows(EntityKind.RESEARCHER, most(people));
        found.weighs("AFFILIATED_WITH", found.ids(EntityKind.RESEARCHER), (i, p) -> people.get(p));
        found.shows(
                EntityKind.WORK,
                papers.at(institution).sorted(Literature.NEWEST).map(Paper::id).toList());
        found.shows(EntityKind.TOPIC, most(times(papers.at(institution), Paper::topics)));
    }

    private static void work(LoadedLiterature loaded, Paper paper) {
        Around found = around(loaded, paper.id());
        found.counts(EntityKind.RESEARCHER, paper.authors().size());
        assertThat(paper.authors()).containsAll(found.ids(EntityKind.RESEARCHER));
        found.counts(EntityKind.TOPIC, paper.topics().size());
        assertThat(paper.topics()).containsAll(found.ids(EntityKind.TOPIC));
        found.counts(EntityKind.INSTITUTION, paper.institutions().size());
        assertThat(paper.institutions()).containsAll(found.ids(EntityKind.INSTITUTION));
        for (EntityKind kind : List.of(EntityKind.RESEARCHER, EntityKind.TOPIC)) {
            int all = kind == EntityKind.TOPIC ? paper.topics().size() : paper.authors().size();
            int limit = Around.usual(kind);
            assertThat(found.ids(kind)).doesNotHaveDuplicates().hasSize(Math.min(all, limit));
        }
    }

    private static Around around(LoadedLiterature loaded, String focus) {
        return new Around(loaded.slices().around(focus, Screen.EMPTY, SliceRequest.USUAL));
    }

    private static Map<String, Long> times(
            Stream<Paper> papers, Function<Paper, ? extends Iterable<String>> named) {
        Map<String, Long> times = new TreeMap<>();
        papers.forEach(p -> named.apply(p).forEach(word -> times.merge(word, 1L, Long::sum)));
        return times;
    }

    private static List<String> most(Map<String, Long> times) {
        return times.keySet().stream().sorted(Literature.greatest(times::get)).toList();
    }
}
