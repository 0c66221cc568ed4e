package org.peergraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What the service has when it starts, its pages, and what it tells of itself. */
class ServiceIT extends AskedService {

    @Test
    void firstStartHasTheSample() {
        JsonNode stats = json(get("/api/v1/stats"));
        assertThat(stats.at("/nodes/works").asInt()).isEqualTo(7);
        assertThat(stats.at("/nodes/researchers").asInt()).isEqualTo(19);
        assertThat(stats.at("/lastImport/source").asString()).isEqualTo("arxiv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search?q=spiking",
                "/researchers/name:timothee-masquelier",
                "/researchers/name:timothee-masquelier/collaborators",
                "/works/arxiv:2102.04159",
                "/works/arxiv:2102.04159/authors",
                "/topics/arxiv:cs.NE",
                "/topics/arxiv:cs.NE/adjacent",
                "/topics/arxiv:cs.NE/institutions",
                "/collaborations/name:timothee-masquelier/name:wei-fang",
                "/adjacencies/arxiv:cs.NE/arxiv:cs.CV",
                "/slices/arxiv:cs.NE"
            })
    void pagesAreCompleteAndStrict(String path) {
        HttpResponse<String> page = get(path);
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        assertThat(page.body()).contains("<h1").contains("</html>").doesNotContain(" style=\"");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'self'")
                .doesNotContain("unsafe");
    }

    @Test
    void strongestFormOfAnIdIsTheAddress() {
        HttpResponse<String> response = get("/works/https://arxiv.org/abs/2102.04159");
        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location").orElseThrow())
                .endsWith("/works/arxiv:2102.04159");
    }

    @Test
    void unknownPersonsPageOffersCloseNames() {
        HttpResponse<String> page = get("/researchers/name:timothee-maskelier");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.headers().firstValue("Content-Type").orElse("")).contains("text/html");
    }

    @Test
    void unchangedGraphAnswers304() {
        String tag =
                get("/api/v1/researchers/" + MASQUELIER).headers().firstValue("ETag").orElseThrow();
        assertThat(get("/api/v1/researchers/" + MASQUELIER, "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    @Test
    void actuatorTellsHealthAndMetricsAndNothingMore() {
        assertThat(json(get("/actuator/health")).path("status").asString()).isEqualTo("UP");
        assertThat(get("/actuator/prometheus").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/env").statusCode()).isEqualTo(404);
        assertThat(json(get("/v3/api-docs")).path("paths").size()).isGreaterThan(15);
    }
}
