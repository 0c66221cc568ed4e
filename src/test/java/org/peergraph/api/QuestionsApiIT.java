package org.peergraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The questions over HTTP, about the sample. */
class QuestionsApiIT extends AskedService {

    @ParameterizedTest
    @CsvSource({
        "collaborations/name:wei-fang/name:timothee-masquelier, /strength/works",
        "adjacencies/arxiv:cs.NE/arxiv:cs.CV, /measures/support",
        "paths/name:wei-fang/arxiv:cs.CV, /paths/0/steps",
        "introductions/name:wei-fang/name:saeed-reza-kheradpisheh, /introductions/total",
        "researchers/name:wei-fang/recommended-collaborators, /collaborators/total",
        "researchers/name:wei-fang/recommended-topics?limit=3, /parameters/limit",
        "'common-ground?ids=name:wei-fang,name:timothee-masquelier', /works/total",
        "researchers/name:timothee-masquelier/changes?before=2015-2018&after=2019-2023, /topics/new/total"
    })
    void everyQuestionIsAnsweredWithTheVersionOfTheGraph(String question, String figure) {
        HttpResponse<String> response = get("/api/v1/" + question);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.headers().firstValue("ETag")).isPresent();
        JsonNode answer = JsonMapper.shared().readTree(response.body());
        assertThat(answer.path("graphVersion").asLong()).isPositive();
        assertThat(answer.at(figure).isNumber()).as(response.body()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "collaborations/name:wei-fang/name:nobody, 404, id, name:nobody",
        "collaborations/name:wei-fang/name:wei-fang, 400, parameter, b",
        "collaborations/name:wei-fang/name:nobody?halfLife=0, 400, allowed, a number from 0.5 to 100.0",
        "adjacencies/arxiv:cs.NE/arxiv:cs.CV?limit=3, 400, parameter, limit",
        "paths/name:wei-fang/name:wei-fang, 400, parameter, to",
        "paths/name:wei-fang/arxiv:cs.CV?paths=6, 400, allowed, a whole number from 1 to 5",
        "paths/name:wei-fang/arxiv:cs.CV?fromYear=2020&toYear=2019, 400, parameter, toYear",
        "introductions/name:wei-fang/name:nobody, 404, id, name:nobody",
        "researchers/name:nobody/recommended-collaborators, 404, id, name:nobody",
        "researchers/name:wei-fang/recommended-topics?limit=51, 400, parameter, limit",
        "common-ground?ids=name:wei-fang, 400, parameter, ids",
        "common-ground, 400, parameter, ids",
        "researchers/name:wei-fang/changes?after=2019, 400, parameter, before",
        "researchers/name:wei-fang/changes?before=2019&after=2019, 400, parameter, after"
    })
    void errorsNameTheParameterAndWhatIsAllowed(
            String question, int status, String member, String value) {
        HttpResponse<String> response = get("/api/v1/" + question);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(JsonMapper.shared().readTree(response.body()).path(member).asString())
                .isEqualTo(value);
    }
}
