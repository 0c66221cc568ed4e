package org.peergraph.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.peergraph.importer.run.Records.ANU;
import static org.peergraph.importer.run.Records.openalex;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peergraph.derive.Derivation;
import org.peergraph.derive.DeriveSettings;
import org.peergraph.graph.SharedNeo4j;
import org.peergraph.importer.ImportedRecord;
import org.peergraph.importer.run.ListSource;
import org.peergraph.importer.run.Records;

/** What a preview says is what comes true. */
class PreviewsIT extends CorrectedGraph {

    /** Low, so that merging two authors of a work brings some works below it. */
    private static final int AUTHOR_LIMIT = 4;

    private Previews previews;

    @BeforeEach
    void previews() {
        derivation = new Derivation(graph, new DeriveSettings(AUTHOR_LIMIT));
        corrections = corrections(derivation);
        previews = new Previews(graph, ids, new DeriveSettings(AUTHOR_LIMIT));
    }

    @Test
    void figuresAfterApplyingAreThoseOfThePreview() {
        for (int seed = 0; seed < 12; seed++) {
            Random random = new Random(seed);
            graph = SharedNeo4j.emptyGraph();
            corrections();
            previews();
            importer = importer(AUTHOR_LIMIT);
            importAll(ListSource.of(literature(random)));
            for (int round = 0; round < 3; round++) {
                Ruling ruling = ruling(random);
                Preview preview = previews.of(ruling);
                List<String> before = dump();
                assertThat(dump()).as("a preview writes nothing").isEqualTo(before);
                assertThat(preview.people().getFirst().before())
                        .as("before, seed %d: %s", seed, ruling)
                        .isEqualTo(derived(preview.people().getFirst().id()));

                Correction made = make(ruling);

                for (Preview.Person person : preview.people()) {
                    String id =
                            person.id().isEmpty()
                                    ? Objects.requireNonNull(made.person())
                                    : person.id();
                    assertThat(person.after())
                            .as("after, seed %d: %s, %s", seed, ruling, id)
                            .isEqualTo(derived(id));
                }
            }
        }
    }

    @Test
    void tellsWhoIsLostByName() {
        importAll(openalex("W1", "2024", "A1", "A2", "A3"), openalex("W2", "2024", "A1", "A2"));

        Preview preview = previews.of(notTheirs("A1", "W1"));

        assertThat(preview.works()).isEqualTo(1);
        assertThat(preview.people().getFirst().collaborators().lost())
                .isEqualTo(new Preview.Some(1, List.of(new Preview.Named("A3", "Author A3"))));
        assertThat(preview.people().getLast().collaborators().gained().total()).isEqualTo(2);
    }

    @Test
    void ofHundredsTheFirstAreTold() {
        String[] many = IntStream.rangeClosed(1, 300).mapToObj(i -> "A" + i).toArray(String[]::new);
        importAll(openalex("W1", "2024", many), openalex("W2", "2024", "A1", "A900"));
        Preview.Some lost =
                new Previews(graph, ids, new DeriveSettings(1_000))
                        .of(notTheirs("A1", "W1"))
                        .people()
                        .getFirst()
                        .collaborators()
                        .lost();
        assertThat(lost.total()).isEqualTo(299);
        assertThat(lost.shown()).hasSize(20);
    }

    @Test
    void whatCouldNotBeAppliedHasNoPreview() {
        importAll(
                openalex("W1", "2024", "A1", "A2"),
                person("A1", "Ada Vik", ORCID),
                person("A2", "Noor Ali", OTHER_ORCID));
        assertThatThrownBy(() -> previews.of(merge("A1", "A2")))
                .isInstanceOf(OrcidConflictException.class);
        assertThatThrownBy(() -> previews.of(split("A1", "W1")))
                .isInstanceOf(NothingLeftException.class);
    }

    private static List<ImportedRecord> literature(Random random) {
        List<ImportedRecord> records = new ArrayList<>();
        for (int i = 1; i <= 14; i++) {
            String[] authors =
                    Stream.generate(() -> "A" + (1 + random.nextInt(7)))
                            .limit(1 + random.nextInt(6))
                            .distinct()
                            .toArray(String[]::new);
            records.add(
                    Records.citing(
                            openalex("W" + i, "2024", authors),
                            "W" + (1 + random.nextInt(14)),
                            "W" + (1 + random.nextInt(14))));
        }
        records.add(person("A1", "Ada Vik", null, ANU));
        records.add(person("A2", "Bo Li", null, ANU));
        return records;
    }

    private Ruling ruling(Random random) {
        List<String> people = texts("MATCH (r:Researcher) RETURN r.id AS id ORDER BY id");
        String one = people.get(random.nextInt(people.size()));
        List<String> works =
                texts(
                        "MATCH (r:Researcher {id: '%s'})-[:AUTHORED]->(w) RETURN w.id AS id ORDER BY id"
                                .formatted(one));
        List<String> some = works.subList(0, 1 + random.nextInt(works.size()));
        List<String> places =
                texts(
                        "MATCH (r:Researcher {id: '%s'})-[:AFFILIATED_WITH]->(i) RETURN i.id AS id"
                                .formatted(one));
        int kind = random.nextInt(4);
        if (kind == 0) {
            return new Ruling.NotTheirs(one, some);
        }
        if (kind == 1 && !places.isEmpty()) {
            return wrongPlace(one, places.getFirst(), null);
        }
        if (kind == 2 && some.size() < works.size()) {
            return new Ruling.Split(one, some);
        }
        List<String> others = people.stream().filter(id -> !id.equals(one)).toList();
        return merge(one, others.get(random.nextInt(others.size())));
    }

    private static List<String> texts(String cypher) {
        try (var session = SharedNeo4j.driver().session()) {
            return session.run(cypher).list(row -> row.get("id").asString());
        }
    }

    /** What derivation wrote. */
    private static Figures derived(String id) {
        try (var session = SharedNeo4j.driver().session()) {
            return session
                    .run(
                            """
                            MATCH (r:Researcher {id: $id})
                            RETURN r.works AS works, r.closeCollaborators AS close, r.citations AS citations,
                                   r.hIndex AS hIndex,
                                   [(r)-[:COAUTHORED_WITH]-(o) | o.id] AS collaborators,
                                   [(r)-[:WORKS_ON]->(t) | t.id] AS topics,
                                   [(r)-[:AFFILIATED_WITH]->(i) | i.id] AS institutions
                            """,
                            Map.of("id", id))
                    .stream()
                    .findFirst()
                    .map(
                            row ->
                                    new Figures(
                                            row.get("works").asInt(),
                                            Set.copyOf(
                                                    row.get("collaborators")
                                                            .asList(v -> v.asString())),
                                            row.get("close").asInt(),
                                            Set.copyOf(row.get("topics").asList(v -> v.asString())),
                                            row.get("citations").asLong(),
                                            row.get("hIndex").asInt(),
                                            Set.copyOf(
                                                    row.get("institutions")
                                                            .asList(v -> v.asString()))))
                    .orElse(Figures.NONE);
        }
    }
}
