package org.peergraph.following;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
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

/** Somebody who is followed, and imports that bring news of them. */
abstract class FollowedPerson {

    static final String ADA = "name:ada-lovelace";
    static final String READER = "account:reader";
    static final String OTHER = "account:other";

    @TempDir Path folder;

    Graph graph;
    Follows follows;
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

    void tell() {
        new News(graph, Clock.systemUTC()).tellAll();
    }

    Feeds feeds() {
        return new Feeds(graph, Clock.systemUTC());
    }

    List<FeedItem> items() {
        return feeds().items(READER, Instant.EPOCH, 0, 1_000);
    }

    static String[] many(int works) {
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

    void imports(String... works) throws Exception {
        Path file = Files.write(folder.resolve("works-" + ++files + ".jsonl"), List.of(works));
        new Importer(
                        graph,
                        new ImportRuns(graph),
                        new Derivation(graph, new DeriveSettings(100)),
                        folder.resolve("rejects"))
                .run(new ArxivSource(List.of(file)), ImportProgress.NONE);
    }
}
