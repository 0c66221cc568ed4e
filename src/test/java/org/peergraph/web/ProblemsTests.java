package org.peergraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.QueryTimedOutException;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;

/** Errors become answers that say what to do. */
class ProblemsTests {

    private final Problems problems = new Problems(id -> List.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "slice/topic        | fewer 'kinds', lower limits per kind, or years ('from' and 'to')",
                "path/people        | fewer 'steps', a 'minStrength', or years ('fromYear' and 'toYear')",
                "topic/institutions | an earlier part of the list, or a lower 'limit'"
            })
    void tooLongAQuestionSaysWhatToNarrow(String query, String narrow) {
        Object answer =
                problems.tooSlow(
                        new QueryTimedOutException(
                                new CypherFile(query, ""),
                                Duration.ofSeconds(10),
                                new IllegalStateException()),
                        new MockHttpServletRequest("GET", "/api/v1/anything"));

        ResponseEntity<?> response = (ResponseEntity<?>) answer;
        assertThat(response.getStatusCode().value()).isEqualTo(503);
        assertThat(response.getHeaders().getContentType())
                .isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        ProblemDetail problem = (ProblemDetail) Objects.requireNonNull(response.getBody());
        assertThat(problem.getDetail()).contains("within 10 s ").contains(narrow);
        assertThat(problem.getProperties()).isEqualTo(Map.of("narrow", narrow));
    }
}
