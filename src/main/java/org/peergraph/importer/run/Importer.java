package org.peergraph.importer.run;

import java.nio.file.Path;
import org.peergraph.derive.Derivation;
import org.peergraph.graph.Graph;
import org.peergraph.importer.ImportFailedException;
import org.peergraph.importer.ImportSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Runs an import from its last checkpoint to the refreshed graph. */
@Component
public class Importer {

    private final Graph graph;
    private final ImportRuns runs;
    private final Derivation derivation;
    private final Path rejectsFolder;

    public Importer(
            Graph graph,
            ImportRuns runs,
            Derivation derivation,
            @Value("${peergraph.import.rejects:./data/rejects}") Path rejectsFolder) {
        this.graph = graph;
        this.runs = runs;
        this.derivation = derivation;
        this.rejectsFolder = rejectsFolder;
    }

    /**
     * Reads the source into the graph and refreshes what is derived.
     *
     * @throws ImportFailedException if the input cannot be read on; everything before that place is
     *     kept, and the same import goes on from there
     */
    public ImportSummary run(ImportSource source, ImportProgress progress) {
        ImportRun run = runs.start(source);
        RejectsFile rejects = new RejectsFile(rejectsFolder, run);
        long before = run.counts().records();
        progress.started(run);
        if (!run.read()) {
            run = read(source, run, rejects, progress).readToTheEnd();
            runs.save(run);
        }
        derivation.refresh(progress::deriving);
        runs.finish(run);
        return new ImportSummary(run, run.counts().records() - before, rejects.path());
    }

    private ImportRun read(
            ImportSource source, ImportRun run, RejectsFile rejects, ImportProgress progress) {
        GraphSink sink = new GraphSink(graph, runs, rejects, run);
        try {
            source.read(run.position(), progress.watching(sink), progress);
        } catch (ImportFailedException unreadable) {
            sink.flush();
            derivation.refresh(progress::deriving);
            throw unreadable;
        }
        return sink.flush();
    }
}
