package org.peergraph.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peergraph.path.PathRequest;
import org.peergraph.path.Paths;

/** Paths between two people, two topics, a person and a topic. */
final class PathChecks {

    private PathChecks() {}

    static void of(LoadedLiterature loaded, Foci foci) {
        for (Pairs pair : foci.pairs()) {
            people(loaded, pair, new PathRequest(4, 6, null, null, null));
            people(loaded, pair, new PathRequest(5, 3, 0.5, 2005, 2015));
            Paths there = ask(loaded, pair.a(), pair.b());
            Paths back = ask(loaded, pair.b(), pair.a());
            assertThat(nodes(back).stream().map(List::reversed).toList()).isEqualTo(nodes(there));
        }
        foci.topicPairs().forEach(pair -> topics(loaded, pair));
        foci.peopleAndTopics().forEach(pair -> personAndTopic(loaded, pair.a(), pair.b()));
    }

    private static void people(LoadedLiterature loaded, Pairs pair, PathRequest request) {
        Literature papers = loaded.literature();
        ShortestPaths reference =
                new ShortestPaths(a -> walkable(papers, a, request), papers::newman);
        Paths found = loaded.paths().between(pair.a(), pair.b(), request);
        same(reference, found, either(reference, pair, request));
        for (Paths.Path path : found.paths()) {
            for (int i = 0; i < path.steps(); i++) {
                List<Paper> joint =
                        papers.joint(path.nodes().get(i).id(), path.nodes().get(i + 1).id());
                assertThat(path.hops().get(i).works()).isEqualTo(joint.size());
                assertThat(path.hops().get(i).newest())
                        .extracting(Paths.HopWork::id)
                        .containsExactlyElementsOf(joint.stream().limit(3).map(Paper::id).toList());
            }
        }
    }

    /** Collaborators whose pair is strong enough and whose years overlap the window. */
    private static Set<String> walkable(Literature papers, String a, PathRequest request) {
        return papers.collaborators(a).stream()
                .filter(
                        b ->
                                request.minStrength() == null
                                        || Literature.rounded(papers.newman(a, b))
                                                >= request.minStrength())
                .filter(b -> overlaps(papers.joint(a, b), request))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean overlaps(List<Paper> joint, PathRequest request) {
        return (request.fromYear() == null || any(joint, request.fromYear(), null))
                && (request.toYear() == null || any(joint, null, request.toYear()));
    }

    private static boolean any(List<Paper> joint, @Nullable Integer from, @Nullable Integer to) {
        return joint.stream()
                .anyMatch(
                        p ->
                                p.year() != null
                                        && (from == null || p.year() >= from)
                                        && (to == null || p.year() <= to));
    }

    private static void topics(LoadedLiterature loaded, Pairs pair) {
        Literature papers = loaded.literature();
        ShortestPaths reference = new ShortestPaths(papers::neighbours, papers::npmi);
        PathRequest request = new PathRequest(3, 6, null, null, null);
        Paths found = loaded.paths().between(pair.a(), pair.b(), request);
        same(reference, found, either(reference, pair, request));
    }

    private static void personAndTopic(LoadedLiterature loaded, String person, String topic) {
        Literature papers = loaded.literature();
        Set<String> reached = Set.of(person);
        int steps = 0;
        while (steps < 6 && reached.stream().noneMatch(a -> papers.papersOn(a, topic) > 0)) {
            Set<String> next = new TreeSet<>(reached);
            reached.forEach(a -> next.addAll(papers.collaborators(a)));
            reached = next;
            steps++;
        }
        Paths found = ask(loaded, person, topic);
        if (steps >= 6) {
            assertThat(found.paths()).isEmpty();
        } else {
            assertThat(found.paths().getFirst().steps()).isEqualTo(steps + 1);
        }
        assertThat(nodes(ask(loaded, topic, person)).stream().map(List::reversed).toList())
                .isEqualTo(nodes(found));
    }

    private static Paths ask(LoadedLiterature loaded, String from, String to) {
        return loaded.paths().between(from, to, new PathRequest(3, 6, null, null, null));
    }

    /** The reference searches from the smaller id, like the question. */
    private static ShortestPaths.Choice either(
            ShortestPaths reference, Pairs pair, PathRequest request) {
        boolean turned = pair.a().compareTo(pair.b()) > 0;
        ShortestPaths.Choice found =
                reference.chosen(
                        turned ? pair.b() : pair.a(),
                        turned ? pair.a() : pair.b(),
                        request.paths(),
                        request.steps());
        return turned ? found.reversed() : found;
    }

    /** The very same ways, or if there are too many to compare, as many as short. */
    private static void same(ShortestPaths reference, Paths found, ShortestPaths.Choice expected) {
        if (expected.all()) {
            assertThat(nodes(found)).isEqualTo(expected.ways());
            assertThat(found.compared()).isEqualTo(expected.compared());
            return;
        }
        assertThat(nodes(found)).doesNotHaveDuplicates().hasSameSizeAs(expected.ways());
        assertThat(found.paths().getFirst().steps())
                .isEqualTo(expected.ways().getFirst().size() - 1);
        for (List<String> way : nodes(found)) {
            assertThat(way).doesNotHaveDuplicates();
            for (int i = 1; i < way.size(); i++) {
                assertThat(reference.neighbours().apply(way.get(i - 1))).contains(way.get(i));
            }
        }
    }

    private static List<List<String>> nodes(Paths paths) {
        return paths.paths().stream()
                .map(path -> path.nodes().stream().map(Paths.Node::id).toList())
                .toList();
    }
}
