package org.peergraph.bulk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.peergraph.generator.Generation;
import org.peergraph.generator.GenerationProgress;
import org.peergraph.importer.openalex.OpenAlexFiles;

/** A store of an invented literature, loaded in bulk. */
public final class GeneratedStore {

    private GeneratedStore() {}

    /** Generates so many works, always the same ones, and loads them; the store's folder. */
    public static Path of(int works, Path folder) throws IOException {
        Path corpus = folder.resolve("corpus");
        Generation.run(works, 1, corpus, false, GenerationProgress.NONE);
        OpenAlexFiles files = new OpenAlexFiles(List.of(corpus));
        BothRoads roads = new BothRoads(folder);
        roads.load(false, files);
        return roads.store();
    }
}
