package org.peergraph.bulk;

import java.nio.file.Path;
import org.peergraph.graph.NewStore;

/** Writes the staged graph as a new embedded store and puts it in the place of the old one. */
final class IntoStore {

    private final NewStore store;
    private final MemoryShares memory;
    private final BulkProgress progress;

    IntoStore(NewStore store, MemoryShares memory, BulkProgress progress) {
        this.store = store;
        this.memory = memory;
        this.progress = progress;
    }

    /**
     * @param files folder the graph files were written to
     * @param empty what the importer leaves out
     */
    void write(Path files, EmptyValues empty) {
        progress.stage(
                "write store",
                ImporterOutput.WHOLE,
                () ->
                        store.load(
                                files,
                                FileFormat.PARQUET.importerArguments(),
                                memory.importerHeap(),
                                memory.importerOffHeap(),
                                new ImporterOutput(progress::advanceTo)));
        progress.stage("index", 0, () -> store.open(memory.pageCache(), empty::write));
        progress.stage("swap", 0, store::install);
    }
}
