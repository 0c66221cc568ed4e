package org.peergraph.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.peergraph.bulk.BothRoads.assertThatSame;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peergraph.audit.AuditLog;
import org.peergraph.curation.Corrections;
import org.peergraph.curation.Ruling;
import org.peergraph.derive.Derivation;
import org.peergraph.derive.DeriveSettings;
import org.peergraph.graph.EntityIds;
import org.peergraph.graph.EntityNotFoundException;
import org.peergraph.graph.Graph;
import org.peergraph.graph.GraphDump;
import org.peergraph.graph.OpenedStore;
import org.peergraph.graph.SharedNeo4j;
import org.peergraph.identifier.EntityKind;
import org.peergraph.importer.ImportSource;
import org.peergraph.importer.ImportedRecord;
import org.peergraph.importer.arxiv.ArxivSource;
import org.peergraph.importer.openalex.OpenAlexFiles;
import org.peergraph.importer.run.ImportCounts;
import org.peergraph.importer.sink.RecordProjection;

/** The same records make the same graph, loaded in bulk or imported one by one. */
class BulkEqualsImportIT {

    private static final Path DATA =
            Path.of(System.getProperty("peergraph.data", "../shared/data"));

    @TempDir Path folder;

    @Test
    void nastyRecordsMakeTheSameGraph() {
        ImportSource source = ListedSource.of(NastyRecords.first());

        List<BulkInput> inputs = bulk(source);
        ImportCounts imported = importInto(SharedNeo4j.emptyGraph(), source);

        assertThatSame(dumpOfStore(), dumpOfShared());
        assertThat(inputs.getFirst().run().counts()).isEqualTo(imported);
    }

    @Test
    void anImportAfterALoadMakesTheSameGraphAsImportsAlone() {
        bulk(ListedSource.of(NastyRecords.first()));
        List<String> loadedFirst;
        try (OpenedStore store = new OpenedStore(roads().store())) {
            importInto(store.graph(), ListedSource.of(NastyRecords.later()));
            loadedFirst = GraphDump.of(store.driver());
        }
        Graph graph = SharedNeo4j.emptyGraph();
        importInto(graph, ListedSource.of(NastyRecords.first()));
        importInto(graph, ListedSource.of(NastyRecords.later()));

        assertThatSame(loadedFirst, dumpOfShared());
    }

    @Test
    void allRecordsAtOnceMakeTheSameGraphAsOneAfterAnother() {
        List<ImportedRecord> all =
                Stream.concat(NastyRecords.first().stream(), NastyRecords.later().stream())
                        .toList();

        bulk(ListedSource.of(all));
        importInto(SharedNeo4j.emptyGraph(), ListedSource.of(all));

        assertThatSame(dumpOfStore(), dumpOfShared());
    }

    @Test
    void anIdThatWasMergedLeadsToTheOther() {
        ImportSource source = ListedSource.of(NastyRecords.first());
        Graph graph = SharedNeo4j.emptyGraph();
        bulk(source);
        importInto(graph, source);

        assertThatMergedIdsLeadOn(graph);
        try (OpenedStore store = new OpenedStore(roads().store())) {
            assertThatMergedIdsLeadOn(store.graph());
        }
    }

    @Test
    void aLoadThatReplacesAStoreLaysItsCorrectionsAnew() {
        ImportSource source = ListedSource.of(NastyRecords.first());
        bulk(source);
        List<String> corrected;
        try (OpenedStore store = new OpenedStore(roads().store())) {
            Graph graph = store.graph();
            Corrections corrections =
                    new Corrections(
                            graph,
                            new EntityIds(graph),
                            new RecordProjection(),
                            new Derivation(graph, new DeriveSettings(BothRoads.AUTHOR_LIMIT)),
                            new AuditLog(graph, Clock.systemUTC()));
            corrections.make(new Ruling.NotTheirs("A100", List.of("W3")), "account:1", "Told so.");
            corrections.make(new Ruling.Merge("A103", "A104"), "account:1", "Told so.");
            corrected = GraphDump.of(store.driver());
        }
        replace(source);

        assertThatSame(dumpOfStore(), corrected);
    }

    private static void assertThatMergedIdsLeadOn(Graph graph) {
        EntityIds ids = new EntityIds(graph);
        assertThat(ids.getOwnId(EntityKind.RESEARCHER, "A801")).isEqualTo("A1");
        assertThat(ids.getOwnId(EntityKind.RESEARCHER, "https://openalex.org/A802"))
                .isEqualTo("A1");
        for (String nowhere : List.of("W801", "A803")) {
            assertThatThrownBy(() -> ids.getOwnId(EntityKind.WORK, nowhere))
                    .isInstanceOf(EntityNotFoundException.class);
        }
    }

    @Test
    void aWholeFieldOfTwoSourcesMakesTheSameGraph() {
        assumeTrue(Files.isDirectory(DATA), () -> "no real data at " + DATA);
        bulk(openalex(), arxiv());
        Graph graph = SharedNeo4j.emptyGraph();
        importInto(graph, openalex());
        importInto(graph, arxiv());

        assertThatSame(dumpOfStore(), dumpOfShared());
    }

    private static ImportSource openalex() {
        return new OpenAlexFiles(List.of(DATA.resolve("openalex")));
    }

    private static ImportSource arxiv() {
        return new ArxivSource(
                List.of(
                        DATA.resolve("arxiv/spiking-networks.jsonl.gz"),
                        DATA.resolve("arxiv/profile-masquelier.jsonl")));
    }

    private BothRoads roads() {
        return new BothRoads(folder);
    }

    private ImportCounts importInto(Graph graph, ImportSource source) {
        return roads().importInto(graph, source);
    }

    private List<BulkInput> bulk(ImportSource... sources) {
        return roads().load(false, sources);
    }

    private List<BulkInput> replace(ImportSource... sources) {
        return roads().load(true, sources);
    }

    private List<String> dumpOfStore() {
        try (OpenedStore store = new OpenedStore(roads().store())) {
            return GraphDump.of(store.driver());
        }
    }

    private static List<String> dumpOfShared() {
        return GraphDump.of(SharedNeo4j.driver());
    }
}
