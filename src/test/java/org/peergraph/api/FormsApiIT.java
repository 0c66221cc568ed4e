package org.peergraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Which form of a slice is answered. */
class FormsApiIT extends AskedAboutHostileWorks {

    @ParameterizedTest
    @CsvSource({
        "application/gexf+xml, application/gexf+xml",
        "application/graphml+xml, application/graphml+xml",
        "application/ld+json, application/ld+json",
        "text/csv, text/csv",
        "application/x-bibtex, application/x-bibtex",
        "application/x-research-info-systems, application/x-research-info-systems",
        "application/vnd.citationstyles.csl+json, application/vnd.citationstyles.csl+json",
        "application/json, application/json",
        "*/*, application/json",
        "application/*, application/json",
        "'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', application/json",
        "'application/json;q=0.4, application/gexf+xml', application/gexf+xml",
        "'application/gexf+xml;q=0.4, application/json', application/json"
    })
    void acceptChoosesTheForm(String accept, String type) {
        HttpResponse<String> answer = get("/api/v1/slices/" + MASQUELIER, "Accept", accept);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(varies(answer)).contains("accept");
    }

    @Test
    void aFormNobodyHasIsNotAcceptable() {
        HttpResponse<String> answer = get("/api/v1/slices/" + MASQUELIER, "Accept", "image/png");
        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({
        "slices/name:timothee-masquelier?format=xls, 'one of json, bibtex, csl, csv-edges, csv-nodes, gexf, graphml, jsonld, ris, vosviewer'",
        "slices/name:timothee-masquelier?format=, 'one of json, bibtex, csl, csv-edges, csv-nodes, gexf, graphml, jsonld, ris, vosviewer'",
        "works/arxiv:2102.04159?format=gexf, 'one of json, bibtex, csl, ris'",
        "slices/name:timothee-masquelier?format=bibtex&works=0, 'a graph with works in it for bibtex, ris and csl; show works, or choose another format'",
        "slices/name:timothee-masquelier?format=gexf&works=31, a whole number from 0 to 30"
    })
    void whatCannotBeExportedSaysWhatIsAllowed(String path, String allowed) {
        HttpResponse<String> answer = get("/api/v1/" + path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(JsonMapper.shared().readTree(answer.body()).path("allowed").asString())
                .isEqualTo(allowed);
    }
}
