package org.peergraph.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peergraph.importer.run.Records.ANU;
import static org.peergraph.importer.run.Records.arxiv;
import static org.peergraph.importer.run.Records.openalex;
import static org.peergraph.importer.run.Records.withAbstract;
import static org.peergraph.importer.run.Records.withArxiv;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.SharedNeo4j;
import org.peergraph.importer.Authorship;
import org.peergraph.importer.ImportedRecord;
import org.peergraph.importer.WorkRecord;
import org.peergraph.importer.sink.RecordProjection;

/** Imports respect what people corrected, whatever they bring. */
class LaterImportsIT extends CorrectedGraph {

    private static final ImportedRecord[] FIRST = {
        withArxiv(openalex("W1", "2024", "A1", "A2", "A3"), "2001.00001"),
        openalex("W2", "2024", "A2", "A3"),
        openalex("W3", "2024", "A1", "A4", "@" + ORCID),
        arxiv("2001.00002", "2020", "Jane Doe", "Max Roe"),
        arxiv("2001.00003", "2020", "Jane Doe", "Bo Li"),
        arxiv("2001.00004", "2020", "Jane Doe", "Bo Li"),
        person("A1", "Ada Vik", null, ANU),
        person("A2", "A. Vik", ORCID, ANU)
    };

    private static final ImportedRecord[] LATER = {
        arxiv("2001.00001", "2020", "One", "Two", "Three"),
        withAbstract(openalex("W2", "2025", "A3", "A2", "A5"), "Newly said"),
        withArxiv(openalex("W8", "2024", "A8", "A3"), "2001.00002"),
        openalex("W4", "2024", "A2", "A1", "Jane Doe"),
        person("A2", "Ada M. Vik", ORCID, ANU)
    };

    private void correct() {
        Correction away = make(notTheirs("A2", "W2"));
        make(merge(Objects.requireNonNull(away.person()), "A4"));
        make(merge("A2", "A1"));
        make(split("name:jane-doe", "arxiv:2001.00003"));
        make(merge("name:jane-doe", "A3"));
        make(wrongPlace("A1", "019wvm592", null));
    }

    private List<String> facts() {
        return dump().stream().filter(CorrectedGraph::ofRecords).toList();
    }

    @Test
    void theSameRecordsAgainChangeNothing() {
        importAll(FIRST);
        correct();
        List<String> before = dump();
        Object version = ask("MATCH (v:GraphVersion) RETURN v.number");

        importAll(FIRST);

        assertThat(dump()).isEqualTo(before);
        assertThat(ask("MATCH (v:GraphVersion) RETURN v.number")).isEqualTo(version);
    }

    @Test
    void whetherRecordsOrCorrectionsComeFirstMakesNoDifference() {
        importAll(FIRST);
        correct();
        importAll(LATER);
        List<String> correctedFirst = said();

        emptyGraph();
        corrections();
        importAll(FIRST);
        importAll(LATER);
        correct();

        assertThat(correctedFirst).isEqualTo(said());
    }

    @Test
    void correctionsAreLaidOnAGraphThatWasMadeWithoutThem() {
        importAll(FIRST);
        correct();
        Correction undone = make(merge("A4", "A3"));
        corrections.undo(undone.id(), ADA, null);
        importAll(LATER);
        List<String> corrected = facts();
        List<Correction> all =
                graph.read(
                        CypherFile.named("curation/corrections-in"),
                        Map.of("state", "applied", "skip", 0, "limit", 100),
                        CorrectionNodes::read);

        emptyGraph();
        corrections();
        importAll(FIRST);
        importAll(LATER);
        all.forEach(
                each ->
                        graph.write(
                                CorrectionNodes.SAVE,
                                transaction -> {
                                    CorrectionNodes.save(transaction, each);
                                    return each;
                                }));
        Reapplication again = new Reapplication(graph, new RecordProjection(), derivation);
        assertThat(again.run(_ -> {})).isEqualTo(6);

        assertThat(facts()).isEqualTo(corrected);
        again.run(_ -> {});
        assertThat(facts()).isEqualTo(corrected);
    }

    @Test
    void whatIsNotTheirsStaysSoWhenAnotherSourceDescribesTheWork() {
        importAll(arxiv("2001.00001", "2020", "Jane Doe", "Max Roe"));
        make(notTheirs("name:jane-doe", "arxiv:2001.00001"));
        importAll(withArxiv(openalex("W1", "2024", "Jane Doe", "A2"), "2001.00001"));

        assertThat(
                        ask(
                                "MATCH (r:Researcher)-[:AUTHORED]->(:Work {id: 'W1'}) RETURN"
                                        + " collect(left(r.id, 7))"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .containsExactlyInAnyOrder("person:", "A2");
    }

    @Test
    void aPersonOfTheirOwnKeepsTheWorksWhenASourceRecognisesSomebodyElse() {
        importAll(
                arxiv("2001.00001", "2020", "Jane Doe", "Max Roe"),
                arxiv("2001.00002", "2020", "Jane Doe"));
        Correction made = make(split("name:jane-doe", "arxiv:2001.00001"));
        importAll(withArxiv(openalex("W1", "2024", "Jane Doe", "A2"), "2001.00001"));
        importAll(
                new WorkRecord(
                        "openalex",
                        "W1",
                        "2025",
                        "W1",
                        null,
                        "2001.00001",
                        "Title",
                        null,
                        null,
                        null,
                        "2019",
                        null,
                        null,
                        null,
                        null,
                        false,
                        List.of(
                                new Authorship(
                                        1, "A77", null, "J. Doe", "Jane Doe", false, List.of())),
                        List.of(),
                        List.of()));

        assertThat(ask("MATCH (r:Researcher)-[:AUTHORED]->(:Work {id: 'W1'}) RETURN collect(r.id)"))
                .isEqualTo(List.of(Objects.requireNonNull(made.person())));
    }

    @Test
    void whoWasMergedStaysSoWhenTheirRecordComesAgain() {
        importAll(FIRST);
        Correction made = make(merge("A2", "A1"));
        importAll(person("A2", "Ada M. Vik", ORCID, ANU), openalex("W9", "2024", "A2", "A7"));

        assertThat(ownId("A2")).isEqualTo("A1");
        assertThat(ask("RETURN COUNT { (:Researcher {id: 'A2'}) }")).isEqualTo(0L);
        assertThat(
                        ask(
                                "MATCH (:Researcher {id: 'A1'})-[:AUTHORED]->(w {id: 'W9'}) RETURN"
                                        + " count(w)"))
                .isEqualTo(1L);

        corrections.undo(made.id(), ADA, null);
        assertThat(ask("MATCH (r:Researcher {id: 'A2'}) RETURN [r.name, r.works, r.orcid]"))
                .isEqualTo(List.of("Ada M. Vik", 4L, ORCID));
    }

    @Test
    void undoneAfterAnImportTheGraphIsThatOfTheRecordsAlone() {
        importAll(FIRST);
        correct();
        importAll(LATER);
        for (Object id :
                (List<?>)
                        Objects.requireNonNull(
                                ask(
                                        "MATCH (c:Correction {state: 'applied'}) RETURN"
                                                + " collect(c.id)"))) {
            corrections.undo((String) id, ADA, null);
        }
        List<String> undone = said();

        graph = SharedNeo4j.emptyGraph();
        importAll(FIRST);
        importAll(LATER);
        assertThat(undone).isEqualTo(said());
    }
}
