package org.peergraph.importer.run;

import org.peergraph.importer.ReadProgress;
import org.peergraph.importer.RecordSink;

/** Is told how an import goes. */
public interface ImportProgress extends ReadProgress {

    void started(ImportRun run);

    /** The sink to read into; a progress that counts records wraps it. */
    default RecordSink watching(RecordSink sink) {
        return sink;
    }

    /** Says how many nodes still wait for their derived figures. */
    void deriving(long remaining);

    /** A progress nobody watches. */
    ImportProgress NONE =
            new ImportProgress() {
                @Override
                public void size(long total, String unit) {}

                @Override
                public void advanceTo(long done) {}

                @Override
                public void started(ImportRun run) {}

                @Override
                public void deriving(long remaining) {}
            };
}
