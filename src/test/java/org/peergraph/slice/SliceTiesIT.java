package org.peergraph.slice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peergraph.derive.DeriveSettings;
import org.peergraph.graph.Graph;
import org.peergraph.graph.SharedNeo4j;

/**
 * What joins the people and topics of a slice is read from lists that may be full, or of older
 * rules.
 */
class SliceTiesIT {

    private Graph graph;

    @BeforeEach
    void graph() {
        graph = SharedNeo4j.emptyGraph();
    }

    @Test
    void whatIsMissingInAFullListIsReadFromTheOther() {
        people("focus", List.of("a", "b"), 2);
        people("a", List.of("x"), 101);
        people("b", List.of("a"), 1);
        figures();

        assertThat(edges("name:focus")).containsExactlyInAnyOrder("focus–a", "focus–b", "a–b");
    }

    @Test
    void whatBothListsHoldIsToldOnce() {
        people("focus", List.of("a", "b"), 2);
        people("a", List.of("b"), 1);
        people("b", List.of("a"), 1);
        figures();

        assertThat(edges("name:focus")).containsExactlyInAnyOrder("focus–a", "focus–b", "a–b");
    }

    @Test
    void whatIsOnScreenTellsWhatAFullChosenListMisses() {
        people("focus", List.of("a", "b", "c"), 3);
        people("a", List.of("x"), 101);
        people("b", List.of("a", "c"), 2);
        people("c", List.of("b"), 1);
        figures();

        assertThat(step("name:focus", "name:focus", "name:b", "name:c"))
                .containsExactlyInAnyOrder("focus–a", "a–b");
    }

    @Test
    void whatIsOnScreenTellsWhatAChosenListOfOlderRulesDoesNot() {
        people("focus", List.of("a", "b"), 2);
        people("a", List.of("b"), 1);
        people("b", List.of("a"), 1);
        figures();
        run("MATCH (a:Researcher {id: 'name:a'}) REMOVE a.closestFigures");

        assertThat(step("name:focus", "name:focus", "name:b"))
                .containsExactlyInAnyOrder("focus–a", "a–b");
    }

    @Test
    void aChosenListThatIsNotFullTellsAll() {
        people("focus", List.of("a", "b"), 2);
        people("a", List.of("b"), 1);
        people("b", List.of("a"), 1);
        figures();

        assertThat(step("name:focus", "name:focus", "name:b"))
                .containsExactlyInAnyOrder("focus–a", "a–b");
    }

    @Test
    void hyperAuthoredWorksOnScreenAreJoinedByTheirAuthors() {
        people("focus", List.of("a"), 1);
        people("a", List.of("focus"), 1);
        figures();
        run(
                """
                MATCH (a:Researcher {id: 'name:a'}) SET a.newestWorks = ['W1', 'W2']
                CREATE (:Work {id: 'W1', authorCount: 101}), (:Work {id: 'W2', authorCount: 2, firstAuthors: ['name:a']})
                """);

        assertThat(step(Map.of("hyper", "show"), "name:focus", "W1", "W2"))
                .containsExactlyInAnyOrder("focus–a", "a–W1", "a–W2");
        assertThat(step(Map.of(), "name:focus", "W1", "W2"))
                .containsExactlyInAnyOrder("focus–a", "a–W2");
    }

    @Test
    void listsOfOlderRulesHaveNoFiguresAndTellNothing() {
        people("focus", List.of("a"), 1);
        people("a", List.of("focus"), 1);
        run(
                """
                MATCH (focus:Researcher {id: 'name:focus'})
                SET focus.mainTopics = ['T1', 'T2'], focus.mainTopicFigures = ['1 2020 2020', '1 2020 2020']
                CREATE (:Topic {id: 'T1', openalex: 'T1', adjacent: ['T2']}), (:Topic {id: 'T2', adjacent: ['T1']})
                """);

        assertThat(edges("name:focus")).containsExactlyInAnyOrder("focus–T1", "focus–T2");
        assertThat(edges("T1")).isEmpty();
    }

    private List<String> edges(String id) {
        return told(slices().around(id, SliceRequest.of(Map.of())));
    }

    private List<String> step(String expanded, String... onScreen) {
        return step(Map.of(), expanded, onScreen);
    }

    private List<String> step(Map<String, String> parameters, String expanded, String... onScreen) {
        return told(
                slices().around(
                                expanded,
                                Screen.of(List.of(onScreen)),
                                SliceRequest.of(parameters)));
    }

    private Slices slices() {
        return FreshSlices.of(graph, new DeriveSettings(100));
    }

    private static List<String> told(Slice slice) {
        return slice.edges().stream()
                .map(edge -> (edge.source() + "–" + edge.target()).replace("name:", ""))
                .toList();
    }

    private static void people(String name, List<String> closest, int collaborators) {
        run(
                "CREATE (:Researcher {id: 'name:%s', closest: ['%s'], collaborators: %d})"
                        .formatted(
                                name,
                                String.join(
                                        "', '",
                                        closest.stream().map(other -> "name:" + other).toList()),
                                collaborators));
    }

    private static void figures() {
        run("MATCH (r:Researcher) SET r.closestFigures = [_ IN r.closest | '0.5 1 2020 2020']");
    }

    private static void run(String query) {
        try (var session = SharedNeo4j.driver().session()) {
            session.run(query).consume();
        }
    }
}
