package org.peergraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How things are found, by any identifier and by words, and what is told of those that are not. */
class FindingApiIT extends AskedService {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "arxiv:2102.04159",
                "2102.04159",
                "2102.04159v2",
                "https://arxiv.org/abs/2102.04159",
                "10.48550/arXiv.2102.04159",
                "https://doi.org/10.48550/arXiv.2102.04159"
            })
    void anyFormOfAnIdentifierFindsTheWork(String id) {
        assertThat(json(get("/api/v1/works/" + id)).at("/summary/title").asString())
                .isEqualTo("Deep Residual Learning in Spiking Neural Networks");
        assertThat(json(get("/api/v1/works/" + id + "/authors")).path("total").asInt())
                .isEqualTo(6);
        assertThat(json(get("/api/v1/slices/" + id)).at("/focus/kind").asString())
                .isEqualTo("work");
    }

    @ParameterizedTest
    @ValueSource(strings = {"timothee masquelier", "MASQUELIER Timothée", "masq", "masquelyer"})
    void searchFoldsAccentsCaseAndOrderAndForgivesALetter(String words) {
        JsonNode hits =
                json(
                        get(
                                "/api/v1/autocomplete?q="
                                        + words.replace(" ", "%20").replace("é", "%C3%A9")));
        assertThat(hits.get(0).path("id").asString()).isEqualTo(MASQUELIER);
        assertThat(hits.get(0).path("hint").asString()).contains("7 works");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/works/W404, 404, id, W404",
        "/api/v1/researchers/name:nobody, 404, id, name:nobody",
        "/api/v1/slices/no-such-thing, 404, id, no-such-thing",
        "/api/v1/topics/arxiv:cs.NE/works?limit=201, 400, allowed, a whole number from 1 to 200",
        "/api/v1/topics/arxiv:cs.NE/works?limit=x, 400, parameter, limit",
        "/api/v1/topics/arxiv:cs.NE/works?cursor=x, 400, parameter, cursor",
        "/api/v1/slices/arxiv:cs.NE?works=31, 400, parameter, works",
        "/api/v1/slices/arxiv:cs.NE?form=2020, 400, parameter, form",
        "/api/v1/slices/arxiv:cs.NE?from=2020&to=2019, 400, allowed, a whole number from 2020 to 2100",
        "/api/v1/slices/arxiv:cs.NE?weighting=fame, 400, allowed, 'one of newman, works, recent'",
        "/api/v1/slices/arxiv:cs.NE?minStrength=-1, 400, parameter, minStrength",
        "/api/v1/slices/arxiv:cs.NE?halfLife=0.4, 400, allowed, a number from 0.5 to 100.0",
        "/api/v1/search, 400, parameter, q",
        "/api/v1/search?q=a&kind=person, 400, parameter, kind",
        "/api/v1/nothing, 404, title, No such address"
    })
    void errorsAreProblemDetailsThatNameTheThing(
            String path, int status, String member, String value) {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(JsonMapper.shared().readTree(response.body()).path(member).asString())
                .isEqualTo(value);
        assertThat(response.body()).doesNotContain("Exception").doesNotContain("org.peergraph");
    }
}
