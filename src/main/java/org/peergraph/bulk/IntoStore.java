package org.peergraph.bulk;

import java.nio.file.Path;
import java.util.List;
import org.peergraph.graph.Graph;
import org.peergraph.graph.GraphSchema;
import org.peergraph.graph.NewStore;

/** Writes the staged graph as a new embedded store and puts it in the place of the old one. */
final class IntoStore {

    private final NewStore store;
    private final MemoryShares memory;
    private final int authorLimit;
    private final BulkProgress progress;

    IntoStore(NewStore store, MemoryShares memory, int authorLimit, BulkProgress progress) {
        this.store = store;
        this.memory = memory;
        this.authorLimit = authorLimit;
        this.progress = progress;
    }

    /**
     * @param files folder the graph files were written to
     * @param arguments what the importer is told to read
     */
    void write(Path files, List<String> arguments) {
        progress.stage(
                "write store",
                ImporterOutput.WHOLE,
                () ->
                        store.load(
                                files,
                                arguments,
                                memory.importerHeap(),
                                memory.importerOffHeap(),
                                new ImporterOutput(progress::advanceTo)));
        store.open(memory.pageCache(), this::complete);
        progress.stage("swap", 0, store::install);
    }

    private void complete(Graph graph) {
        progress.stage("index", 0, () -> new GraphSchema(graph).apply());
        progress.stage("carry over", 0, () -> progress.rows(store.carryOver(graph)));
        for (AfterCarryOver step : AfterCarryOver.inOrder(authorLimit)) {
            progress.stage(step.name(), 0, () -> step.work().accept(graph));
        }
    }
}
