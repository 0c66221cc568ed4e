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

        assertThat(edges("name:focus")).containsExactlyInAnyOrder("focus–a", "focus–b", "b–a");
    }

    @Test
    void whatBothListsHoldIsReadFromTheFirst() {
        people("focus", List.of("a", "b"), 2);
        people("a", List.of("b"), 1);
        people("b", List.of("a"), 1);
        figures();

        assertThat(edges("name:focus")).containsExactlyInAnyOrder("focus–a", "focus–b", "a–b");
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
        return FreshSlices.of(graph, new DeriveSettings(100))
                .around(id, SliceRequest.of(Map.of()))
                .edges()
                .stream()
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
