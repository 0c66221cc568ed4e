package org.peergraph.importer.openalex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.peergraph.importer.openalex.OpenAlexFailure.cutInTheMiddle;
import static org.peergraph.importer.openalex.OpenAlexFailure.halfOfTheJson;
import static org.peergraph.importer.openalex.OpenAlexFailure.noFailure;
import static org.peergraph.importer.openalex.OpenAlexFailure.otherJson;
import static org.peergraph.importer.openalex.OpenAlexFailure.refusal;
import static org.peergraph.importer.openalex.OpenAlexFailure.silence;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peergraph.importer.CollectingSink;
import org.peergraph.importer.ImportFailedException;
import org.peergraph.importer.ReadProgress;
import org.peergraph.importer.RecordPosition;

/** Failures that pass, and how long is waited for them. */
class OpenAlexPatienceTests extends AskedOpenAlex {

    @Test
    void asksAgainAfterEveryPassingFailure() {
        server.failing(
                refusal(500, "sorry"),
                cutInTheMiddle(),
                noFailure(),
                refusal(503, "busy"),
                halfOfTheJson(),
                otherJson("{\"message\":\"no results here\"}"),
                otherJson("<html>"),
                refusal(403, "Rate limit exceeded; slow down"));

        assertThat(read(ADA).ids()).hasSize(1 + WORKS);
        assertThat(pauses).hasSize(7);
        assertThat(pauses.get(0)).isBetween(Duration.ofMillis(500), Duration.ofSeconds(1));
        assertThat(pauses.get(1)).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(2));
        assertThat(pauses.get(6)).isBetween(Duration.ofSeconds(8), Duration.ofSeconds(16));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7 | 7",
                "0 | 0",
                "Tue, 24 Nov 2026 10:00:42 GMT | 42",
                "Tue, 24 Nov 2026 09:00:00 GMT | 0",
                "2026-11-24T10:00:09Z | 9",
            })
    void waitsAsLongAsItIsToldTo(String retryAfter, long seconds) {
        server.failing(refusal(429, "Too many requests", "Retry-After", retryAfter));

        assertThat(read(ADA).ids()).hasSize(1 + WORKS);
        assertThat(pauses)
                .isEqualTo(seconds == 0 ? List.of() : List.of(Duration.ofSeconds(seconds)));
    }

    @ParameterizedTest
    @CsvSource({"x-ratelimit-reset, 30, 30", "X-RateLimit-Reset, 1795514420, 20"})
    void waitsForTheLimitToBeReset(String header, String reset, long seconds) {
        server.failing(
                refusal(429, "Too many requests", "X-RateLimit-Remaining", "0", header, reset));

        assertThat(read(ADA).ids()).hasSize(1 + WORKS);
        assertThat(pauses).containsExactly(Duration.ofSeconds(seconds));
    }

    @Test
    void waitsBeforeTheNextRequestWhereNothingRemains() {
        server.failing(noFailure("X-RateLimit-Remaining", "0", "X-RateLimit-Reset", "3"));

        assertThat(read(ADA).ids()).hasSize(1 + WORKS);
        assertThat(pauses).containsExactly(Duration.ofSeconds(3));
    }

    @Test
    void doesNotWaitForEverForTheRestOfABody() {
        server.failing(silence(5_000));
        OpenAlexApi api = api(ADA, access().withTimeout(Duration.ofMillis(300)));
        CollectingSink sink = new CollectingSink();

        api.read(RecordPosition.START, sink, ReadProgress.NONE);

        assertThat(sink.ids()).hasSize(1 + WORKS);
        assertThat(pauses).hasSize(1);
    }

    @Test
    void stopsWhereTheAllowanceOfTheDayIsUsedUp() {
        server.failing(noFailure(), refusal(429, "Daily limit", "Retry-After", "36000"));
        CollectingSink sink = new CollectingSink();

        assertThatThrownBy(() -> api(ADA).read(RecordPosition.START, sink, ReadProgress.NONE))
                .isInstanceOf(ImportFailedException.class)
                .hasMessageContaining("for 600 minutes")
                .hasMessageContaining("OPENALEX_API_KEY")
                .hasMessageContaining("same command goes on");
        assertThat(sink.ids()).containsExactly("A5000000001");
        assertThat(pauses).isEmpty();
    }

    @Test
    void givesUpAfterSixAttempts() {
        for (int i = 0; i < OpenAlexClient.ATTEMPTS; i++) {
            server.failing(refusal(502, "bad gateway"));
        }

        assertThatThrownBy(() -> read(ADA))
                .isInstanceOf(ImportFailedException.class)
                .hasMessageContaining("/authors/A5000000001: OpenAlex answers 502: bad gateway")
                .hasMessageContaining("after 6 attempts")
                .hasMessageContaining("same command goes on");
        assertThat(server.requests()).hasSize(6);
        assertThat(pauses).hasSize(5);
    }
}
