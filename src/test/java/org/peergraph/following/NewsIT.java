package org.peergraph.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peergraph.concurrency.AtOnce;
import org.peergraph.derive.Derivation;
import org.peergraph.derive.DeriveSettings;
import org.peergraph.graph.EntityIds;
import org.peergraph.graph.EntityReferences;
import org.peergraph.graph.Graph;
import org.peergraph.graph.SharedNeo4j;
import org.peergraph.identifier.EntityKind;
import org.peergraph.importer.arxiv.ArxivSource;
import org.peergraph.importer.run.ImportProgress;
import org.peergraph.importer.run.ImportRuns;
import org.peergraph.importer.run.Importer;
import org.peergraph.trust.TrustDerivation;

/** What import runs bring to those who follow something. */
class NewsIT {

    private static final String ADA = "name:ada-lovelace";
    private static final String READER = "account:reader";
    private static final String OTHER = "account:other";

    @TempDir Path folder;

    private Graph graph;
    private Follows follows;
    private int files;

    @BeforeEach
    void aPersonWithOneWork() throws Exception {
        graph = SharedNeo4j.emptyGraph();
        try (var session = SharedNeo4j.driver().session()) {
            session.run(
                            "UNWIND $ids AS id CREATE (:Account:Made {id: id, name: 'Somebody'})",
                            Map.of("ids", List.of(READER, OTHER)))
                    .consume();
        }
        EntityIds ids = new EntityIds(graph);
        follows =
                new Follows(
                        graph,
                        ids,
                        new EntityReferences(graph, ids),
                        new TrustDerivation(graph),
                        Clock.systemUTC());
        imports(work("2001.00001", "Lovelace, Ada", "Stone, Bob"));
        follows.follow(READER, EntityKind.RESEARCHER, ADA);
        tell();
    }

    @Test
    void whatWasThereBeforeIsNoNews() {
        assertThat(items()).isEmpty();
    }

    @Test
    void tellsNewWorksAndWhy() throws Exception {
        imports(work("2001.00002", "Lovelace, Ada"), work("2001.00003", "Nobody, Norma"));
        tell();
        assertThat(items()).hasSize(1);
        FeedItem item = items().getFirst();
        assertThat(item.work()).isEqualTo("arxiv:2001.00002");
        assertThat(item.why())
                .containsExactly(new FeedItem.Followed(EntityKind.RESEARCHER, ADA, "Ada Lovelace"));
    }

    @Test
    void topicsAreFollowedToo() throws Exception {
        follows.follow(OTHER, EntityKind.TOPIC, "arxiv:cs.NE");
        imports(work("2001.00003", "Nobody, Norma"));
        tell();
        assertThat(feeds().items(OTHER, Instant.EPOCH, 0, 9)).hasSize(1);
        assertThat(items()).isEmpty();
    }

    @Test
    void theSameFilesAgainAndRevisionsAreNoNews() throws Exception {
        imports(work("2001.00002", "Lovelace, Ada"));
        tell();
        imports(work("2001.00002", "Lovelace, Ada"));
        imports(work("2001.00002", "Lovelace, Ada").replace("Title of", "New title of"));
        tell();
        assertThat(items()).hasSize(1);
    }

    @Test
    void tellsAFirstJointWorkAndNoSecond() throws Exception {
        imports(
                work("2001.00002", "Lovelace, Ada", "Carter, Carl"),
                work("2001.00003", "Lovelace, Ada", "Carter, Carl"));
        tell();
        assertThat(pairs()).containsExactly("Ada Lovelace, Carl Carter: 2");

        imports(
                work("2001.00004", "Lovelace, Ada", "Carter, Carl"),
                work("2001.00005", "Lovelace, Ada", "Stone, Bob"));
        tell();
        assertThat(pairs()).hasSize(1);
        assertThat(items()).hasSize(5);
    }

    @Test
    void nothingIsDoneForNobody() throws Exception {
        follows.unfollow(READER, EntityKind.RESEARCHER, ADA);
        imports(work("2001.00002", "Lovelace, Ada"));
        tell();
        follows.follow(READER, EntityKind.RESEARCHER, ADA);
        tell();
        assertThat(items()).isEmpty();
    }

    @Test
    void saysHowMuchIsLeftOut() throws Exception {
        imports(many(NewsOfRun.MOST_ITEMS + 50));
        tell();
        List<FeedItem> items = feeds().items(READER, Instant.EPOCH, 0, 1_000);
        assertThat(items).hasSize(NewsOfRun.MOST_ITEMS + 1);
        assertThat(
                        items.stream()
                                .filter(item -> item.sort() == FeedItem.Sort.MORE)
                                .map(FeedItem::works))
                .containsExactly(50);
    }

    @Test
    void diedInTheMiddleGoesOnAndDoublesNothing() throws Exception {
        imports(many(50));
        News dying = new News(graph, new DyingClock());
        assertThatThrownBy(dying::tellAll).isInstanceOf(StackOverflowError.class);
        int before = items().size();
        assertThat(before).isBetween(1, 49);
        tell();
        assertThat(items()).hasSize(50).extracting(FeedItem::work).doesNotHaveDuplicates();
    }

    @Test
    void twoProcessesTellEachOnce() throws Exception {
        imports(many(100));
        AtOnce.times(2, Executors.callable(this::tell));
        assertThat(items()).hasSize(100);
    }

    @Test
    void aWholeLoadIsNoNews() throws Exception {
        imports(work("2001.00002", "Lovelace, Ada"));
        LoadedRuns.areNoNews(graph);
        tell();
        assertThat(items()).isEmpty();
    }

    private static final class DyingClock extends Clock {
        private int looks;

        @Override
        public Instant instant() {
            if (++looks > 1) {
                throw new StackOverflowError("the process dies");
            }
            return Instant.now();
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }

    private void tell() {
        new News(graph, Clock.systemUTC()).tellAll();
    }

    private Feeds feeds() {
        return new Feeds(graph, Clock.systemUTC());
    }

    private List<FeedItem> items() {
        return feeds().items(READER, Instant.EPOCH, 0, 1_000);
    }

    private List<String> pairs() {
        List<String> pairs = new ArrayList<>();
        for (FeedItem item : items()) {
            FeedItem.Pair pair = item.pair();
            if (pair != null) {
                pairs.add(pair.aName() + ", " + pair.bName() + ": " + item.works());
            }
        }
        return pairs;
    }

    private static String[] many(int works) {
        return IntStream.range(0, works)
                .mapToObj(i -> work("2002.%05d".formatted(i + 1), "Lovelace, Ada"))
                .toArray(String[]::new);
    }

    static String work(String id, String... authors) {
        String names =
                Stream.of(authors)
                        .map(name -> name.split(", "))
                        .map(name -> "[\"%s\",\"%s\",\"\"]".formatted(name[0], name[1]))
                        .reduce((a, b) -> a + "," + b)
                        .orElseThrow();
        return """
        {"id":"%s","title":"Title of %s","categories":"cs.NE","authors_parsed":[%s],\
        "versions":[{"version":"v1","created":"Wed, 1 Jan 2020 00:00:00 GMT"}]}"""
                .formatted(id, id, names);
    }

    private void imports(String... works) throws Exception {
        Path file = Files.write(folder.resolve("works-" + ++files + ".jsonl"), List.of(works));
        new Importer(
                        graph,
                        new ImportRuns(graph),
                        new Derivation(graph, new DeriveSettings(100)),
                        folder.resolve("rejects"))
                .run(new ArxivSource(List.of(file)), ImportProgress.NONE);
    }
}
