package org.peergraph.bulk;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.peergraph.importer.ImportSource;
import org.peergraph.importer.ImportedRecord;
import org.peergraph.importer.ReadProgress;
import org.peergraph.importer.RecordPosition;
import org.peergraph.importer.RecordSink;

/** A source that reads a list, in parts of 20 records; each instance is an input of its own. */
record ListedSource(String fingerprint, int first, List<? extends ImportedRecord> records)
        implements ImportSource {

    private static final int PART = 20;

    static ListedSource of(List<? extends ImportedRecord> records) {
        return new ListedSource(UUID.randomUUID().toString(), 0, records);
    }

    @Override
    public String name() {
        return "list";
    }

    @Override
    public void read(RecordPosition from, RecordSink sink, ReadProgress progress) {
        for (int i = (int) from.number(); i < records.size(); i++) {
            sink.accept(records.get(i), new RecordPosition(0, "list", first + i + 1, ""));
        }
    }

    @Override
    public List<ImportSource> parts() {
        return IntStream.iterate(0, from -> from < records.size(), from -> from + PART)
                .mapToObj(
                        from ->
                                (ImportSource)
                                        new ListedSource(
                                                fingerprint,
                                                from,
                                                records.subList(
                                                        from,
                                                        Math.min(from + PART, records.size()))))
                .toList();
    }
}
