package org.peergraph.importer.run;

import java.util.List;
import java.util.UUID;
import org.peergraph.importer.ImportSource;
import org.peergraph.importer.ImportedRecord;
import org.peergraph.importer.ReadProgress;
import org.peergraph.importer.RecordPosition;
import org.peergraph.importer.RecordSink;

/** A source that reads a list; each instance is an input of its own. */
public record ListSource(String fingerprint, List<? extends ImportedRecord> records)
        implements ImportSource {

    public static ListSource of(ImportedRecord... records) {
        return of(List.of(records));
    }

    public static ListSource of(List<? extends ImportedRecord> records) {
        return new ListSource(UUID.randomUUID().toString(), records);
    }

    @Override
    public String name() {
        return "list";
    }

    @Override
    public void read(RecordPosition from, RecordSink sink, ReadProgress progress) {
        for (int i = (int) from.number(); i < records.size(); i++) {
            sink.accept(records.get(i), new RecordPosition(0, "list", i + 1, ""));
        }
    }
}
