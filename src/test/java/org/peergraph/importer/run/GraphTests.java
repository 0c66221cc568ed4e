package org.peergraph.importer.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.peergraph.derive.Derivation;
import org.peergraph.derive.DeriveSettings;
import org.peergraph.graph.Graph;
import org.peergraph.graph.GraphDump;
import org.peergraph.graph.SharedNeo4j;
import org.peergraph.importer.ImportSource;
import org.peergraph.importer.ImportedRecord;

/** An emptied graph and an importer for it. */
public abstract class GraphTests {

    @TempDir protected Path folder;

    protected Graph graph;
    protected Importer importer;

    @BeforeEach
    protected void emptyGraph() {
        graph = SharedNeo4j.emptyGraph();
        importer = importer(100);
    }

    protected Importer importer(int authorLimit) {
        return new Importer(
                graph,
                new ImportRuns(graph),
                new Derivation(graph, new DeriveSettings(authorLimit)),
                folder);
    }

    protected ImportSummary importAll(ImportedRecord... records) {
        return importAll(ListSource.of(records));
    }

    protected ImportSummary importAll(ImportSource source) {
        return importer.run(source, ImportProgress.NONE);
    }

    protected List<String> dump() {
        return GraphDump.of(SharedNeo4j.driver());
    }

    /** The graph these records make when they arrive in this order, one import each. */
    protected List<String> dumpAfter(ImportedRecord... inOrder) {
        graph = SharedNeo4j.emptyGraph();
        for (ImportedRecord each : inOrder) {
            importAll(each);
        }
        return dump();
    }

    /** The single value a question of the test has. */
    protected Object ask(String cypher) {
        try (var session = SharedNeo4j.driver().session()) {
            return session.run(cypher, Map.of()).single().get(0).asObject();
        }
    }
}
