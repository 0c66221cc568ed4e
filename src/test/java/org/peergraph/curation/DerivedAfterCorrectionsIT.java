package org.peergraph.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.peergraph.derive.Rebuild;
import org.peergraph.graph.CypherFile;
import org.peergraph.identifier.EntityKind;
import org.peergraph.importer.Authorship;
import org.peergraph.importer.ImportedRecord;
import org.peergraph.importer.InstitutionMention;
import org.peergraph.importer.TopicMention;
import org.peergraph.importer.WorkRecord;
import org.peergraph.importer.run.ListSource;

/** What a correction or a later import derives is what deriving everything from nothing gives. */
class DerivedAfterCorrectionsIT extends CorrectedGraph {

    private static final List<InstitutionMention> PLACES =
            IntStream.range(0, 4)
                    .mapToObj(i -> institution("I" + (i + 1), "Institution " + i))
                    .toList();

    @Test
    void nothingOfItWouldBeDerivedOtherwise() {
        importAll(ListSource.of(works(0, 60)));
        importAll(
                person("A1", "Author A1", ORCID, PLACES.get(0)),
                person("A2", "Author A2", null, PLACES.get(1), PLACES.get(2)));
        assertAllIsDerived("imports");

        importAll(ListSource.of(works(40, 80)));
        assertAllIsDerived("an import of new, changed and unchanged works");

        List<Correction> made = new ArrayList<>();
        made.add(make(notTheirs("A1", worksOf("A1").getFirst())));
        assertAllIsDerived("not mine");
        made.add(make(split("A3", worksOf("A3").subList(0, 4).toArray(String[]::new))));
        assertAllIsDerived("a split");
        made.add(make(merge("A2", "A1")));
        assertAllIsDerived("a merge of two who have collaborators in common");
        made.add(make(merge(Objects.requireNonNull(made.getFirst().person()), "A4")));
        assertAllIsDerived("a merge of somebody made by a correction");
        made.add(make(wrongPlace("A5", "I1", "I2")));
        assertAllIsDerived("another place");

        Collections.shuffle(made, new Random(1));
        for (Correction each : made) {
            corrections.undo(each.id(), ADA, null);
            assertAllIsDerived("undoing " + each.ruling());
        }
    }

    private void assertAllIsDerived(String after) {
        List<String> derived = dump();
        ask("MATCH ()-[r:COAUTHORED_WITH|WORKS_ON|ADJACENT_TO]->() DELETE r" + " RETURN count(*)");
        ask("MATCH ()-[r:AFFILIATED_WITH]->() WHERE r.stated IS NULL DELETE r RETURN count(*)");
        Rebuild rebuild = new Rebuild(graph, derivation);
        List.of(EntityKind.values()).forEach(kind -> rebuild.of(kind, _ -> {}));
        assertThat(derived).as("after %s", after).isEqualTo(dump());
    }

    private List<String> worksOf(String researcher) {
        return graph.read(
                CypherFile.named("curation/works-of"),
                Map.of("researcher", researcher),
                row -> row.text("id"));
    }

    /** Of a later import every seventh has other authors, and every fifth is cited more often. */
    private static List<ImportedRecord> works(int from, int to) {
        return IntStream.range(from, to)
                .<ImportedRecord>mapToObj(i -> work(i, from > 0 && i % 7 == 0, from > 0))
                .toList();
    }

    private static WorkRecord work(int i, boolean otherAuthors, boolean later) {
        Random random = new Random(i);
        String id = "W" + (i + 1);
        return new WorkRecord(
                "openalex",
                id,
                later && (otherAuthors || i % 5 == 0) ? "2025" : "2024",
                id,
                null,
                null,
                "Title of " + id,
                null,
                "article",
                null,
                2001 + random.nextInt(20) + "-05-01",
                null,
                null,
                null,
                later && i % 5 == 0 ? 50 : random.nextInt(30),
                false,
                authors(otherAuthors ? new Random(-i) : random),
                IntStream.range(0, 1 + random.nextInt(3))
                        .mapToObj(t -> topic(random.nextInt(2) + 2 * t, t == 0))
                        .toList(),
                IntStream.range(0, i)
                        .filter(_ -> random.nextInt(12) == 0)
                        .mapToObj(cited -> "W" + (cited + 1))
                        .toList());
    }

    private static List<Authorship> authors(Random random) {
        List<Integer> people = new ArrayList<>(IntStream.rangeClosed(1, 12).boxed().toList());
        Collections.shuffle(people, random);
        return IntStream.rangeClosed(1, 1 + random.nextInt(5))
                .mapToObj(
                        position ->
                                author(
                                        position,
                                        "A" + people.get(position),
                                        PLACES.get(random.nextInt(PLACES.size()))))
                .toList();
    }

    private static Authorship author(int position, String id, InstitutionMention place) {
        return new Authorship(
                position, id, null, "Author " + id, "Author " + id, false, List.of(place));
    }

    private static TopicMention topic(int number, boolean primary) {
        return new TopicMention("T1000" + number, "Topic " + number, "topic", null, primary, null);
    }

    private static InstitutionMention institution(String id, String name) {
        return new InstitutionMention(id, null, name, "education", "AU", List.of());
    }
}
