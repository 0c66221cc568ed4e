package org.peergraph.importer.run;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.peergraph.importer.ImportSource;
import org.peergraph.importer.ImportedRecord;
import org.peergraph.importer.RecordPosition;
import org.peergraph.importer.RecordSink;

/** Ends an import in the middle of reading as a killed process would: nothing after it is run. */
record Interruption(int records) {

    static final class Killed extends Error {}

    static Interruption afterRecords(int records) {
        return new Interruption(records);
    }

    /** Runs into the interruption, then starts the same import again. */
    ImportSummary then(Importer importer, ImportSource source) {
        assertThatThrownBy(() -> importer.run(source, killing())).isInstanceOf(Killed.class);
        return importer.run(source, ImportProgress.NONE);
    }

    private ImportProgress killing() {
        return new ImportProgress() {
            private int seen;

            @Override
            public void size(long total, String unit) {}

            @Override
            public void advanceTo(long done) {}

            @Override
            public void started(ImportRun run) {}

            @Override
            public void deriving(long remaining) {}

            @Override
            public RecordSink watching(RecordSink sink) {
                return new RecordSink() {
                    @Override
                    public void accept(ImportedRecord record, RecordPosition position) {
                        if (++seen > records) {
                            throw new Killed();
                        }
                        sink.accept(record, position);
                    }

                    @Override
                    public void reject(RecordPosition position, String reason) {
                        sink.reject(position, reason);
                    }

                    @Override
                    public void note(String what) {
                        sink.note(what);
                    }
                };
            }
        };
    }
}
