package org.peergraph.slice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peergraph.derive.DeriveSettings;
import org.peergraph.graph.Graph;
import org.peergraph.graph.SharedNeo4j;
import org.peergraph.identifier.EntityKind;

/** The 50 works a person, a topic and an institution would show first have 101 authors each. */
class HyperAuthoredWorksIT {

    private Graph graph;

    @BeforeEach
    void graph() {
        graph = SharedNeo4j.emptyGraph();
        try (var session = SharedNeo4j.driver().session()) {
            session.run(
                            """
                            UNWIND range(1, 60) AS i
                            CREATE (work:Work {id: 'W' + i, year: 2020, authorCount: CASE WHEN i <= 50 THEN 101 ELSE 2 END})
                            WITH collect(work.id) AS ids, [i IN range(1, 60) | 2020] AS years
                            CREATE (:Researcher {id: 'name:a', works: 300, newestWorks: ids, newestYears: years}),
                                   (:Topic {id: 'T1', openalex: 'T1', works: 300, leadingWorks: ids}),
                                   (:Institution {id: 'I1', openalex: 'I1', works: 300, leadingWorks: ids})
                            """)
                    .consume();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"name:a", "T1", "I1"})
    void areMarkedWhereTheyCollapse(String focus) {
        assertThat(works(focus, Map.of())).isEqualTo(named(1, 16));
    }

    @ParameterizedTest
    @ValueSource(strings = {"name:a", "T1", "I1"})
    void makeRoomForOthersWhereTheyAreHidden(String focus) {
        assertThat(works(focus, Map.of("hyper", "hide"))).isEqualTo(named(51, 60));
        assertThat(works(focus, Map.of("hyper", "hide", "skip", "4"))).isEqualTo(named(55, 60));
    }

    @ParameterizedTest
    @CsvSource({
        "name:a, Hyper-authored works are left out of the 216 newest of 300.",
        "T1, Hyper-authored works are left out of the 60 that lead.",
        "I1, Hyper-authored works are left out of the 60 that lead."
    })
    void areHiddenFromSoMany(String focus, String approximation) {
        assertThat(slice(focus, Map.of("hyper", "hide")).approximations())
                .containsExactly(approximation);
        assertThat(slice(focus, Map.of()).approximations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"name:a", "T1", "I1"})
    void makeRoomWithinYearsToo(String focus) {
        assertThat(works(focus, Map.of("hyper", "hide", "from", "2010"))).isEqualTo(named(51, 60));
    }

    private List<String> works(String focus, Map<String, String> parameters) {
        return slice(focus, parameters).nodes().stream()
                .filter(node -> node.kind() == EntityKind.WORK)
                .map(node -> node.hyperAuthored() ? node.id() + " of many" : node.id())
                .toList();
    }

    private Slice slice(String focus, Map<String, String> parameters) {
        return FreshSlices.of(graph, new DeriveSettings(100))
                .around(focus, SliceRequest.of(parameters));
    }

    private static List<String> named(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(i -> i <= 50 ? "W" + i + " of many" : "W" + i)
                .toList();
    }
}
