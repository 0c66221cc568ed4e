package org.peergraph.importer.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peergraph.importer.run.Records.arxiv;
import static org.peergraph.importer.run.Records.citing;
import static org.peergraph.importer.run.Records.openalex;
import static org.peergraph.importer.run.Records.withAbstract;
import static org.peergraph.importer.run.Records.withArxiv;
import static org.peergraph.importer.run.Records.withDoi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.peergraph.importer.ImportedRecord;
import org.peergraph.importer.ResearcherRecord;
import org.peergraph.importer.WorkRecord;

/**
 * What the graph says follows from the records, whatever their order and however often they come.
 */
class RecordsToGraphIT extends GraphTests {

    private static final String ORCID = "0000-0001-9203-7625";

    @Test
    void importingTwiceChangesNothing() {
        WorkRecord work = citing(openalex("W1", "2024", "A1", "A2", "Jane Doe"), "W2");
        importAll(work, openalex("W2", "2024", "A1"));
        List<String> once = dump();
        Object version = ask("MATCH (v:GraphVersion) RETURN v.number");

        ImportSummary again = importAll(work, openalex("W2", "2024", "A1"));

        assertThat(dump()).isEqualTo(once);
        assertThat(again.run().counts().unchanged()).isEqualTo(2);
        assertThat(ask("MATCH (v:GraphVersion) RETURN v.number")).isEqualTo(version);
    }

    @Test
    void aRecordsNameStandsWhateverIsPrintedOnTheWorks() {
        ResearcherRecord record =
                new ResearcherRecord(
                        "openalex", "A1", "2024", "A1", null, "Ada Vik", List.of(), List.of());
        WorkRecord work = openalex("W1", "2024", "A1", "A2");

        assertThat(dumpAfter(record, work)).isEqualTo(dumpAfter(work, record));
        assertThat(ask("MATCH (r:Researcher {id: 'A1'}) RETURN r.name")).isEqualTo("Ada Vik");
    }

    @Test
    void anyOrderMakesTheSameGraph() {
        List<ImportedRecord> records =
                new ArrayList<>(
                        List.of(
                                withDoi(
                                        citing(openalex("W1", "2024", "A1", "A2"), "W2", "W9"),
                                        "10.1/x"),
                                openalex("W2", "2024", "A2", "@" + ORCID, "Jane Doe"),
                                withDoi(openalex("W3", "2024", "A3"), "10.1/x"),
                                withDoi(
                                        arxiv("2001.00001", "2020", "Jané Doe", "Max Roe"),
                                        "10.1/x"),
                                arxiv("2001.00002", "2020", "jane doe", "Max Roe"),
                                withArxiv(openalex("W4", "2024", "A4", "A1"), "2001.00002")));
        List<String> expected = dumpAfter(records.toArray(ImportedRecord[]::new));
        for (int seed = 0; seed < 6; seed++) {
            Collections.shuffle(records, new Random(seed));
            assertThat(dumpAfter(records.toArray(ImportedRecord[]::new)))
                    .as("order %s", records.stream().map(ImportedRecord::key).toList())
                    .isEqualTo(expected);
        }
    }

    @Test
    void citationOfALaterWorkBecomesAnEdgeWhenItArrives() {
        importAll(citing(openalex("W1", "2024", "A1"), "W2"));
        assertThat(ask("RETURN COUNT { ()-[:CITES]->() }")).isEqualTo(0L);
        importAll(openalex("W2", "2024", "A2"));
        assertThat(ask("MATCH (:Work {id: 'W1'})-[:CITES]->(w) RETURN w.id")).isEqualTo("W2");
        assertThat(ask("MATCH (w:Work {id: 'W2'}) RETURN w.citations")).isEqualTo(1L);
        assertThat(ask("RETURN COUNT { (:Awaited) }")).isEqualTo(0L);
    }

    @Test
    void newerVersionTakesAnAuthorAway() {
        importAll(openalex("W1", "2024", "A1", "A2"));
        importAll(openalex("W1", "2025", "A1"));
        assertThat(ask("MATCH (r:Researcher) RETURN collect(r.id)")).isEqualTo(List.of("A1"));
        assertThat(ask("RETURN COUNT { ()-[:COAUTHORED_WITH]->() }")).isEqualTo(0L);
    }

    @Test
    void olderVersionChangesNothing() {
        importAll(openalex("W1", "2025", "A1"));
        List<String> before = dump();
        ImportSummary summary = importAll(openalex("W1", "2024", "A1", "A2"));
        assertThat(dump()).isEqualTo(before);
        assertThat(summary.run().counts().older()).isEqualTo(1);
    }

    @Test
    void silenceErasesNothing() {
        importAll(withAbstract(openalex("W1", "2024", "A1"), "What it is about"));
        importAll(openalex("W1", "2025", "A1"));
        assertThat(ask("MATCH (w:Work) RETURN w.abstract")).isEqualTo("What it is about");
    }

    @Test
    void recordsOfTwoSourcesMeetOnTheirDoi() {
        importAll(withDoi(arxiv("2001.00001", "2020", "Jane Doe"), "10.1/x"));
        assertThat(ask("MATCH (w:Work) RETURN w.id")).isEqualTo("doi:10.1/x");
        importAll(withDoi(openalex("W1", "2024", "A1"), "10.1/x"));
        assertThat(ask("MATCH (w:Work) RETURN collect(w.id + ' ' + w.arxiv)"))
                .isEqualTo(List.of("W1 2001.00001"));
        assertThat(ask("MATCH (r:Researcher) RETURN collect(r.id)")).isEqualTo(List.of("A1"));
    }

    @Test
    void worksThatOneSourceKeepsApartStayApart() {
        importAll(
                withDoi(openalex("W1", "2024", "A1"), "10.1/x"),
                withDoi(openalex("W2", "2024", "A1"), "10.1/x"));
        assertThat(ask("RETURN COUNT { (:Work) }")).isEqualTo(2L);
    }

    @Test
    void namesMeetWhateverTheirAccents() {
        importAll(
                arxiv("2001.00001", "2020", "Timothee Masquelier"),
                arxiv("2001.00002", "2020", "Timothée Masquelier"));
        assertThat(ask("MATCH (r:Researcher) RETURN r.id + ' ' + r.name + ' ' + r.works"))
                .isEqualTo("name:timothee-masquelier Timothée Masquelier 2");
    }

    @Test
    void strengthIsNewmansAndTheSameFromEitherEnd() {
        importAll(
                openalex("W1", "2024", "A1", "A2"),
                openalex("W2", "2024", "A1", "A2", "A3"),
                openalex("W3", "2024", "A3", "A1", "A2", "A4"));
        assertThat(
                        ask(
                                "MATCH (:Researcher {id: 'A1'})-[p]->(:Researcher {id: 'A2'}) RETURN p.strength"))
                .isEqualTo(Math.round((1 + 1 / 2.0 + 1 / 3.0) * 1e12) / 1e12);
        assertThat(
                        ask(
                                "MATCH (:Researcher {id: 'A1'})-[p]-(:Researcher {id: 'A2'}) RETURN count(DISTINCT p)"))
                .isEqualTo(1L);
    }

    @Test
    void hyperAuthoredWorkStaysWholeAndMakesNoPairs() {
        String[] authors =
                IntStream.rangeClosed(1, 3000).mapToObj(i -> "A" + i).toArray(String[]::new);
        importAll(openalex("W1", "2024", authors));
        assertThat(ask("RETURN COUNT { ()-[:AUTHORED]->() }")).isEqualTo(3000L);
        assertThat(ask("RETURN COUNT { ()-[:COAUTHORED_WITH]->() }")).isEqualTo(0L);
    }

    @Test
    void somebodyNamedTwiceOnAWorkIsOneAuthorWithBothPositions() {
        importAll(openalex("W1", "2024", "A1", "A2", "A1"));
        assertThat(
                        ask(
                                "MATCH (:Researcher {id: 'A1'})-[a:AUTHORED]->() RETURN [a.position] + a.alsoAt"))
                .isEqualTo(List.of(1L, 3L));
        assertThat(ask("MATCH (w:Work) RETURN [w.authorCount, w.authorshipCount]"))
                .isEqualTo(List.of(2L, 3L));
    }

    @Test
    void interruptedRunGoesOnAndEndsTheSame() {
        List<WorkRecord> records =
                IntStream.range(0, 1300)
                        .mapToObj(
                                i ->
                                        citing(
                                                openalex(
                                                        "W" + i,
                                                        "2024",
                                                        "A" + i % 70,
                                                        "A" + i % 31),
                                                "W" + (i + 7)))
                        .toList();
        importAll(ListSource.of(records));
        List<String> whole = dump();

        emptyGraph();
        ListSource source = ListSource.of(records);
        ImportSummary summary = Interruption.afterRecords(700).then(importer, source);

        assertThat(dump()).isEqualTo(whole);
        assertThat(summary.run().resumed()).isTrue();
        assertThat(summary.run().counts().changed()).isEqualTo(1300);
    }
}
