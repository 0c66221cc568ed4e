package org.peergraph.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.peergraph.derive.DeriveSettings;
import org.peergraph.graph.SharedNeo4j;
import org.peergraph.reference.Literature;
import org.peergraph.reference.LoadedLiterature;
import org.peergraph.reference.Paper;
import org.peergraph.slice.SliceEdge;
import org.peergraph.slice.SliceNode;
import org.peergraph.text.ScholarlyText;
import org.peergraph.web.BadParameterException;

/**
 * Views of a small literature.
 *
 * <pre>
 *  W1 2010  A1 A2          T1 T2
 *  W2 2020  A1 A2 A3       T1
 *  W3 2018  A1 … A5        T2       5 authors, above the limit of 4
 * </pre>
 */
class ViewsIT {

    private static Views views;

    @BeforeAll
    static void load() {
        LoadedLiterature.load(
                new Literature(
                        List.of(
                                Paper.of("W1", 2010, List.of("A1", "A2"), List.of("T1", "T2")),
                                Paper.of("W2", 2020, List.of("A1", "A2", "A3"), List.of("T1")),
                                Paper.of(
                                        "W3",
                                        2018,
                                        List.of("A1", "A2", "A3", "A4", "A5"),
                                        List.of("T2"))),
                        4));
        DeriveSettings settings = new DeriveSettings(4);
        views =
                new Views(
                        SharedNeo4j.graph(Duration.ofSeconds(10)),
                        settings,
                        new ViewRows(settings, new ScholarlyText()));
    }

    @Test
    void showsWhatIsNamedInItsOrderWithEveryEdgeOnce() {
        View view = view(Map.of(), "W2", "A3", "A1", "T1", "A1");
        assertThat(view.nodes()).extracting(SliceNode::id).containsExactly("W2", "A3", "A1", "T1");
        assertThat(view.edges())
                .extracting(ViewsIT::edge)
                .containsExactlyInAnyOrder(
                        "A1 COAUTHORED_WITH A3",
                        "A1 AUTHORED W2",
                        "A3 AUTHORED W2",
                        "W2 ABOUT T1",
                        "A1 WORKS_ON T1",
                        "A3 WORKS_ON T1");
        assertThat(view.missing()).isEmpty();
        assertThat(view.redirected()).isEmpty();
        assertThat(view.version()).isPositive();
    }

    @Test
    void otherFormsOfAnIdLeadToTheEntity() {
        View view = view(Map.of(), "https://openalex.org/W2", "openalex:A1");
        assertThat(view.nodes()).extracting(SliceNode::id).containsExactly("W2", "A1");
        assertThat(view.redirected())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("https://openalex.org/W2", "W2", "openalex:A1", "A1"));
    }

    @Test
    void whatIsNotThereIsListedWithTheReason() {
        View view =
                view(
                        Map.of("kinds", List.of("researcher", "work"), "hyper", "hide"),
                        "A1",
                        "A99",
                        "T1",
                        "W3",
                        "no id");
        assertThat(view.nodes()).extracting(SliceNode::id).containsExactly("A1");
        assertThat(view.missing())
                .containsExactly(
                        new View.Missing("A99", "nothing in this graph has it"),
                        new View.Missing("T1", "kinds leaves topics out"),
                        new View.Missing(
                                "W3", "hyper=hide leaves out works with that many authors"),
                        new View.Missing("no id", "its form is that of no identifier"));
    }

    @Test
    void hyperAuthoredWorksStayClosedUnlessTheyAreToBeShown() {
        assertThat(view(Map.of(), "A1", "W3").edges()).isEmpty();
        assertThat(view(Map.of(), "A1", "W3").nodes().getLast().hyperAuthored()).isTrue();
        assertThat(view(Map.of("hyper", "show"), "A1", "W3").edges())
                .extracting(ViewsIT::edge)
                .containsExactly("A1 AUTHORED W3");
    }

    @Test
    void parametersWeighAndChooseEdges() {
        assertThat(view(Map.of(), "A1", "A2").edges().getFirst().weight()).isEqualTo(1.5);
        assertThat(view(Map.of("weighting", "works"), "A1", "A2").edges().getFirst().weight())
                .isEqualTo(2);
        assertThat(view(Map.of("minStrength", 1.6), "A1", "A2").edges()).isEmpty();
        assertThat(view(Map.of("from", 2021), "A1", "A2").edges()).isEmpty();
    }

    @Test
    void aRequestThatCannotBeReadSaysWhatIsAllowed() {
        Stream.of(
                        new ViewRequest(null, null),
                        new ViewRequest(List.of(), null),
                        new ViewRequest(Collections.nCopies(1001, "A1"), null),
                        new ViewRequest(List.of("x".repeat(2001)), null),
                        new ViewRequest(List.of("A1"), Map.of("researchers", 3)))
                .forEach(
                        request ->
                                assertThatThrownBy(() -> views.of(request))
                                        .isInstanceOf(BadParameterException.class));
    }

    private static View view(Map<String, Object> parameters, String... ids) {
        return views.of(new ViewRequest(List.of(ids), parameters));
    }

    private static String edge(SliceEdge edge) {
        boolean turned =
                edge.kind().equals("COAUTHORED_WITH") && edge.source().compareTo(edge.target()) > 0;
        return turned
                ? edge.target() + " " + edge.kind() + " " + edge.source()
                : edge.source() + " " + edge.kind() + " " + edge.target();
    }
}
