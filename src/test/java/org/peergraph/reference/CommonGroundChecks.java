package org.peergraph.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peergraph.coauthorship.CommonGround;
import org.peergraph.coauthorship.CommonGroundRequest;
import org.peergraph.web.Excerpt;

/** What people share. */
final class CommonGroundChecks {

    private static final int LIMIT = 100;

    private CommonGroundChecks() {}

    static void of(LoadedLiterature loaded, Foci foci) {
        foci.groups().forEach(group -> of(loaded, group));
    }

    private static void of(LoadedLiterature loaded, List<String> group) {
        Literature papers = loaded.literature();
        CommonGround found = loaded.commonGrounds().of(new CommonGroundRequest(group, LIMIT));
        shared(
                found.collaborators(),
                each(
                        group,
                        person ->
                                papers.collaborators(person).stream()
                                        .filter(other -> !group.contains(other))),
                (sharers, other) ->
                        sharers.stream().mapToDouble(p -> papers.newman(p, other)).sum());
        shared(
                found.topics(),
                each(group, person -> papers.topicsOf(person).stream()),
                (sharers, topic) ->
                        sharers.stream().mapToDouble(p -> papers.share(p, topic)).min().orElse(0),
                (sharers, topic) ->
                        sharers.stream().mapToDouble(p -> papers.papersOn(p, topic)).sum());
        Map<String, Paper> works =
                group.stream()
                        .flatMap(papers::by)
                        .collect(Collectors.toMap(Paper::id, p -> p, (p, same) -> p));
        List<Paper> newest = works.values().stream().sorted(Literature.NEWEST).toList();
        shared(
                found.works(),
                each(group, person -> papers.by(person).map(Paper::id)),
                (sharers, id) -> -newest.indexOf(works.get(id)));
        shared(
                found.institutions(),
                each(
                        group,
                        person ->
                                papers.by(person)
                                        .flatMap(p -> p.places(person).stream())
                                        .distinct()),
                (sharers, place) ->
                        sharers.stream().mapToDouble(p -> papersAt(papers, p, place)).sum());
    }

    private static long papersAt(Literature papers, String person, String place) {
        return papers.by(person).filter(p -> p.places(person).contains(place)).count();
    }

    /** What each of the group has, with those who have it, in the order of the group. */
    private static Map<String, List<String>> each(
            List<String> group, Function<String, Stream<String>> has) {
        Map<String, List<String>> sharers = new TreeMap<>();
        for (String person : group) {
            has.apply(person)
                    .forEach(x -> sharers.computeIfAbsent(x, k -> new ArrayList<>()).add(person));
        }
        return sharers;
    }

    /**
     * @param then what decides among those shared by as many, the greatest first
     */
    @SafeVarargs
    private static void shared(
            Excerpt<CommonGround.Shared> found,
            Map<String, List<String>> sharers,
            ToDoubleBiFunction<List<String>, String>... then) {
        List<ToDoubleFunction<String>> measures = new ArrayList<>();
        measures.add(x -> sharers.getOrDefault(x, List.of()).size());
        for (ToDoubleBiFunction<List<String>, String> each : then) {
            measures.add(x -> each.applyAsDouble(sharers.getOrDefault(x, List.of()), x));
        }
        List<String> expected =
                sharers.keySet().stream()
                        .filter(x -> sharers.getOrDefault(x, List.of()).size() >= 2)
                        .sorted(Literature.greatest(measures))
                        .toList();
        assertThat(found.total()).isEqualTo(expected.size());
        assertThat(found.items())
                .extracting(CommonGround.Shared::id)
                .containsExactlyElementsOf(expected.stream().limit(LIMIT).toList());
        for (CommonGround.Shared each : found.items()) {
            assertThat(each.figures())
                    .extracting(CommonGround.Figure::researcher)
                    .containsExactlyElementsOf(sharers.get(each.id()));
            assertThat(each.sharedBy()).isEqualTo(each.figures().size());
        }
    }
}
