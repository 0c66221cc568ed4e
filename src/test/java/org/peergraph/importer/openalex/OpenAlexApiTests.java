package org.peergraph.importer.openalex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.peergraph.importer.openalex.OpenAlexStandIn.cutInTheMiddle;
import static org.peergraph.importer.openalex.OpenAlexStandIn.halfOfTheJson;
import static org.peergraph.importer.openalex.OpenAlexStandIn.noFailure;
import static org.peergraph.importer.openalex.OpenAlexStandIn.otherJson;
import static org.peergraph.importer.openalex.OpenAlexStandIn.refusal;
import static org.peergraph.importer.openalex.OpenAlexStandIn.silence;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peergraph.importer.CollectingSink;
import org.peergraph.importer.ImportFailedException;
import org.peergraph.importer.ImportedRecord;
import org.peergraph.importer.InstitutionRecord;
import org.peergraph.importer.ReadProgress;
import org.peergraph.importer.RecordPosition;
import org.peergraph.importer.ResearcherRecord;
import org.peergraph.importer.TopicRecord;
import org.peergraph.importer.WorkRecord;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class OpenAlexApiTests {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final OpenAlexQuery ADA = OpenAlexQuery.author("A5000000001");
    private static final int WORKS = 25;
    private static final int PAGE = 10;

    private final List<Duration> pauses = new ArrayList<>();
    private OpenAlexStandIn server = startedEmpty();
    private @Nullable String key;

    private static OpenAlexStandIn startedEmpty() {
        try {
            return new OpenAlexStandIn();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void fillServer() {
        server.add(Samples.author()).add(Samples.institution()).add(Samples.topic());
        for (int i = 1; i <= WORKS; i++) {
            server.add(Samples.work(i));
        }
    }

    @AfterEach
    void stopServer() {
        server.close();
    }

    @Test
    void fetchesTheAuthorAndThenTheWorksPageByPage() {
        CollectingSink sink = read(ADA);

        assertThat(sink.all(ResearcherRecord.class)).hasSize(1);
        assertThat(sink.all(WorkRecord.class)).hasSize(WORKS);
        assertThat(sink.ids()).startsWith("A5000000001", "W1", "W2").endsWith("W25");
        assertThat(sink.records().get(1))
                .isEqualTo(Samples.read(Samples.work(1), WorkRecord.class));
        assertThat(server.requests()).first().asString().startsWith("/authors/A5000000001");
        assertThat(server.requests().subList(1, 4))
                .allSatisfy(request -> assertThat(request).startsWith("/works?"))
                .allSatisfy(request -> assertThat(request).contains("filter=author.id:A5000000001"))
                .allSatisfy(request -> assertThat(request).contains("per-page=10"))
                .allSatisfy(request -> assertThat(request).contains("select=id,doi,"));
        assertThat(server.agents()).allSatisfy(each -> assertThat(each).startsWith("Peergraph"));
        assertThat(pauses).isEmpty();
    }

    @Test
    void fetchesInstitutionsWithTheirPartsAndTopics() {
        assertThat(read(OpenAlexQuery.institution("I4000000001")).all(InstitutionRecord.class))
                .hasSize(1);
        assertThat(read(OpenAlexQuery.topic("T10255")).all(TopicRecord.class)).hasSize(1);
        assertThat(server.requests())
                .anyMatch(each -> each.contains("authorships.institutions.lineage:I4000000001"))
                .anyMatch(each -> each.contains("topics.id:T10255"));
    }

    @Test
    void fetchesTheWorksOfAFilter() {
        CollectingSink sink = read(OpenAlexQuery.filter("publication_year:2021,type:article"));

        assertThat(sink.records()).hasSize(WORKS);
        assertThat(server.requests())
                .hasSize(3)
                .allMatch(each -> each.contains("filter=publication_year:2021,type:article"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://orcid.org/0000-0002-1825-0097, orcid:0000-0002-1825-0097",
        "A77, A77",
    })
    void filtersByTheIdTheAuthorIsKnownUnder(String asked, String path) {
        server.merged("A77", "A5000000001");

        assertThat(read(OpenAlexQuery.author(asked)).ids()).hasSize(1 + WORKS);
        assertThat(server.requests().getFirst()).startsWith("/authors/" + path);
        assertThat(server.requests().getLast()).contains("author.id:A5000000001");
    }

    @Test
    void findsAnInstitutionByItsRorId() {
        assertThat(read(OpenAlexQuery.institution("https://ror.org/03yez3163")).ids())
                .hasSize(1 + WORKS);
    }

    @Test
    void announcesHowMuchItWillFetch() {
        assertThat(api(ADA).plan()).isEqualTo(new OpenAlexApi.Plan(25, 4));
        assertThat(api(ADA.withMost(20)).plan()).isEqualTo(new OpenAlexApi.Plan(20, 3));
        assertThat(api(OpenAlexQuery.filter("type:article")).plan())
                .isEqualTo(new OpenAlexApi.Plan(25, 3));
        assertThat(server.requests()).allMatch(each -> !each.contains("per-page=10"));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "9, 1", "10, 1", "11, 2", "20, 2", "24, 3", "25, 3", "400, 3"})
    void neverFetchesMoreThanWasAskedFor(int most, int pages) {
        CollectingSink sink = read(OpenAlexQuery.filter("type:article").withMost(most));

        assertThat(sink.records()).hasSize(Math.min(most, WORKS));
        assertThat(server.requests()).hasSize(pages);
        assertThat(server.requests().getFirst()).contains("per-page=" + Math.min(most, PAGE) + "&");
        int onLastPage = most % PAGE;
        if (most < WORKS && onLastPage != 0) {
            assertThat(server.requests().getLast()).contains("per-page=" + onLastPage + "&");
        }
    }

    @Test
    void fetchesWorksWhoseAuthorListIsCutAgainOnTheirOwn() {
        ObjectNode crowd = Samples.work(26);
        ArrayNode authorships = (ArrayNode) crowd.get("authorships");
        while (authorships.size() < 140) {
            authorships.add(authorships.get(0).deepCopy());
        }
        server.add(crowd);

        CollectingSink sink = read(ADA);

        assertThat(sink.all(WorkRecord.class).getLast().authorships()).hasSize(140);
        assertThat(server.requests()).anyMatch(each -> each.startsWith("/works/W26?select=id,"));
    }

    @Test
    void resumesAfterEveryRecord() {
        CollectingSink whole = read(ADA.withMost(23));
        assertThat(whole.records()).hasSize(24);
        for (int i = 0; i < whole.records().size(); i++) {
            CollectingSink rest = new CollectingSink();
            api(ADA.withMost(23)).read(whole.positions().get(i), rest, ReadProgress.NONE);
            assertThat(rest.ids()).isEqualTo(whole.ids().subList(i + 1, 24));
            assertThat(rest.positions()).isEqualTo(whole.positions().subList(i + 1, 24));
        }
    }

    @Test
    void goesOnFromThePageItWasStoppedOn() {
        CollectingSink whole = read(ADA);
        int before = server.requests().size();

        api(ADA).read(whole.positions().get(22), new CollectingSink(), ReadProgress.NONE);

        assertThat(server.requests().subList(before, server.requests().size()))
                .noneMatch(each -> each.contains("cursor=*"))
                .anyMatch(each -> each.contains("cursor=after 20"));
    }

    @Test
    void goesOnAfterASinkThatFails() {
        List<String> taken = new ArrayList<>();
        CollectingSink rest = new CollectingSink();
        CollectingSink failing =
                new CollectingSink() {
                    @Override
                    public void accept(ImportedRecord record, RecordPosition position) {
                        if (taken.size() == 13) {
                            throw new IllegalStateException("killed");
                        }
                        super.accept(record, position);
                        taken.add(record.sourceId());
                    }
                };
        assertThatThrownBy(() -> api(ADA).read(RecordPosition.START, failing, ReadProgress.NONE))
                .hasMessage("killed");

        api(ADA).read(failing.positions().getLast(), rest, ReadProgress.NONE);

        taken.addAll(rest.ids());
        assertThat(taken).isEqualTo(read(ADA).ids());
    }

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
    void saysThatNothingIsKnownUnderTheId() {
        assertThatThrownBy(() -> api(OpenAlexQuery.author("A404")).plan())
                .isInstanceOf(ImportFailedException.class)
                .hasMessageContaining("OpenAlex knows nothing under /authors/A404");
        assertThat(pauses).isEmpty();
    }

    @Test
    void saysThatAFilterIsNotUnderstood() {
        server.failing(refusal(400, "Unknown filter"));
        OpenAlexQuery query = OpenAlexQuery.filter("colour:blue");

        assertThatThrownBy(() -> api(query).plan())
                .isInstanceOf(ImportFailedException.class)
                .hasMessageContaining("does not understand colour:blue (400: Unknown filter)");
    }

    @Test
    void saysThatTheKeyIsRefusedWithoutPrintingIt() {
        server.requireKey("right");
        key = "hush-hush";

        assertThatThrownBy(() -> read(ADA))
                .isInstanceOf(ImportFailedException.class)
                .hasMessageContaining("refuses the key (401: Invalid or missing API key)")
                .hasMessageContaining("OPENALEX_API_KEY")
                .hasMessageNotContaining("hush-hush");
        assertThat(access().toString()).doesNotContain("hush-hush");
    }

    @Test
    void sendsKeyAndAddress() {
        server.requireKey("right&proper");
        key = "right&proper";

        assertThat(read(ADA).ids()).hasSize(1 + WORKS);
        assertThat(server.requests()).allMatch(each -> each.contains("mailto=library@example.org"));
    }

    @Test
    void saysThatTheServerCannotBeReached() {
        URI address = server.address();
        server.close();

        assertThatThrownBy(() -> read(ADA))
                .isInstanceOf(ImportFailedException.class)
                .hasMessageContaining(address.toString())
                .hasMessageContaining("the connection failed");
    }

    @Test
    void stopsWhereThePagesGoInCircles() {
        server.failing(
                noFailure(),
                otherJson(
                        "{\"meta\":{\"count\":9,\"next_cursor\":\"*\"},\"results\":[{\"id\":\"W1\"}]}"));

        assertThatThrownBy(() -> read(ADA))
                .isInstanceOf(ImportFailedException.class)
                .hasMessageContaining("the same page again and again");
    }

    @Test
    void saysThatThereWereFewerWorksThanAnnounced() {
        server.failing(
                noFailure(),
                otherJson(
                        "{\"meta\":{\"count\":9,\"next_cursor\":null},\"results\":[{\"id\":\"W1\"}]}"));

        assertThat(read(ADA).notes())
                .containsEntry("OpenAlex gave fewer works than it had announced", 1);
    }

    @Test
    void tellsItsProgressInRecords() {
        List<String> told = new ArrayList<>();
        ReadProgress progress =
                new ReadProgress() {
                    @Override
                    public void size(long total, String unit) {
                        told.add(total + " " + unit);
                    }

                    @Override
                    public void advanceTo(long done) {
                        told.add(String.valueOf(done));
                    }
                };

        api(ADA.withMost(12)).read(RecordPosition.START, new CollectingSink(), progress);

        assertThat(told).startsWith("13 records", "2", "3").endsWith("12", "13").hasSize(13);
    }

    @Test
    void isAnotherInputForAnotherQuery() {
        String fingerprint = api(ADA).fingerprint();

        assertThat(api(OpenAlexQuery.author("https://openalex.org/A5000000001")).fingerprint())
                .isEqualTo(fingerprint);
        assertThat(api(ADA.withMost(5)).fingerprint()).isNotEqualTo(fingerprint);
        assertThat(api(OpenAlexQuery.topic("T1")).fingerprint()).isNotEqualTo(fingerprint);
    }

    private OpenAlexAccess access() {
        return OpenAlexAccess.of(server.address(), key, "library@example.org").withPageSize(PAGE);
    }

    private OpenAlexApi api(OpenAlexQuery query) {
        return api(query, access());
    }

    private OpenAlexApi api(OpenAlexQuery query, OpenAlexAccess access) {
        RetryDelay delay = new RetryDelay(InstantSource.fixed(NOW), new Random(7));
        return new OpenAlexApi(query, access, delay, pauses::add);
    }

    private CollectingSink read(OpenAlexQuery query) {
        CollectingSink sink = new CollectingSink();
        try (OpenAlexApi api = api(query)) {
            api.read(RecordPosition.START, sink, ReadProgress.NONE);
        }
        return sink;
    }
}
