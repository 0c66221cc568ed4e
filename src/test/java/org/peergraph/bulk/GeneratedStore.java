package org.peergraph.bulk;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.peergraph.generator.Generation;
import org.peergraph.generator.GenerationProgress;
import org.peergraph.graph.NewStore;
import org.peergraph.importer.openalex.OpenAlexFiles;

/** A store of an invented literature, loaded in bulk. */
public final class GeneratedStore {

    private static final int AUTHOR_LIMIT = 100;

    private GeneratedStore() {}

    /** Generates so many works, always the same ones, and loads them; the store's folder. */
    public static Path of(int works, Path folder) throws IOException {
        Path corpus = folder.resolve("corpus");
        Generation.run(works, 1, corpus, false, GenerationProgress.NONE);
        OpenAlexFiles files = new OpenAlexFiles(List.of(corpus));
        Path into = folder.resolve("store");
        try (NewStore store = NewStore.beside(into, false);
                TempFolder temp = TempFolder.below(folder.resolve("temp"))) {
            new BulkLoad(
                            List.of(new BulkInput(files, folder.resolve("rejects"))),
                            0,
                            AUTHOR_LIMIT,
                            new MemoryShares(MemoryShares.LEAST),
                            temp.path(),
                            new BulkProgress(new PrintStream(OutputStream.nullOutputStream())))
                    .into(store);
        }
        return into;
    }
}
