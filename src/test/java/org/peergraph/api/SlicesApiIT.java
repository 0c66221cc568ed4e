package org.peergraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Slices, their parts and the steps from them. */
class SlicesApiIT extends AskedService {

    @Test
    void sliceSaysWhatItShowsAndWhatItLeavesOut() {
        JsonNode slice = json(get("/api/v1/slices/" + MASQUELIER + "?researchers=3"));
        assertThat(slice.at("/truncation/researcher/total").asInt()).isEqualTo(18);
        assertThat(slice.at("/truncation/researcher/shown").asInt()).isEqualTo(3);
        JsonNode next = json(get(slice.at("/truncation/researcher/next").asString()));
        assertThat(next.at("/truncation/researcher/shown").asInt()).isEqualTo(3);
        assertThat(next.at("/nodes/0/id")).isNotIn(ids(slice)).isNotEqualTo(slice.at("/focus/id"));
        assertThat(slice.at("/truncation/work/shown").asInt()).isEqualTo(7);
    }

    @Test
    void sliceWithinYearsCountsTheWorksOfThoseYearsAlone() {
        JsonNode slice =
                json(
                        get(
                                "/api/v1/slices/"
                                        + MASQUELIER
                                        + "?from=2021&to=2021&kinds=researcher,work"));
        assertThat(slice.at("/truncation/work/total").asInt()).isEqualTo(4);
        assertThat(
                        slice.path("nodes")
                                .valueStream()
                                .filter(n -> n.path("kind").asString().equals("work")))
                .allMatch(work -> work.path("year").asInt() == 2021);
        assertThat(
                        json(get("/api/v1/slices/" + MASQUELIER + "?from=2021"))
                                .at("/truncation/topic/shown")
                                .asInt())
                .isEqualTo(6);
        assertThat(slice.at("/parameters/from").asInt()).isEqualTo(2021);
        assertThat(slice.path("version").asLong()).isPositive();
    }

    @Test
    void stepGivesOnlyWhatIsNewAndEveryEdgeThatTouchesIt() {
        JsonNode first =
                json(get("/api/v1/slices/" + MASQUELIER + "?researchers=3&works=0&topics=0"));
        List<String> screen =
                Stream.concat(Stream.of(MASQUELIER), ids(first).stream().map(JsonNode::asString))
                        .toList();
        JsonNode step =
                json(
                        post(
                                "/api/v1/slices/expand",
                                Map.of("expand", "name:saeed-reza-kheradpisheh", "nodes", screen)));
        List<String> fresh = ids(step).stream().map(JsonNode::asString).toList();
        assertThat(fresh).isNotEmpty().doesNotContainAnyElementsOf(screen);
        assertThat(step.path("edges").valueStream().toList())
                .isNotEmpty()
                .allMatch(
                        edge ->
                                fresh.contains(edge.path("source").asString())
                                        || fresh.contains(edge.path("target").asString())
                                        || edge.path("source").asString().contains("kheradpisheh")
                                        || edge.path("target").asString().contains("kheradpisheh"));
        assertThat(
                        step.path("edges")
                                .valueStream()
                                .anyMatch(
                                        edge ->
                                                edge.path("source").asString().equals(MASQUELIER)
                                                        || edge.path("target")
                                                                .asString()
                                                                .equals(MASQUELIER)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{nonsense",
                "[1]",
                "{\"nodes\":[]}",
                "{\"expand\":\"W1\",\"nodes\":[\"no id\"]}"
            })
    void stepsThatCannotBeReadAreProblemsOfTheCaller(String body) {
        HttpResponse<String> response = send("/api/v1/slices/expand", body);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(response.body()).doesNotContain("Exception");
    }

    private static List<JsonNode> ids(JsonNode slice) {
        return slice.path("nodes").valueStream().map(node -> node.path("id")).toList();
    }
}
