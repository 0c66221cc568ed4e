package org.peergraph.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A sink that keeps what it is handed, for tests. */
public final class CollectedRecords implements RecordSink {

    private final List<ImportedRecord> records = new ArrayList<>();
    private final List<RecordPosition> positions = new ArrayList<>();
    private final List<String> rejects = new ArrayList<>();
    private final Map<String, Integer> notes = new TreeMap<>();

    @Override
    public void accept(ImportedRecord record, RecordPosition position) {
        records.add(record);
        positions.add(position);
    }

    @Override
    public void reject(RecordPosition position, String reason) {
        rejects.add(position + " " + reason);
    }

    @Override
    public void note(String what) {
        notes.merge(what, 1, Integer::sum);
    }

    public List<ImportedRecord> records() {
        return records;
    }

    public List<WorkRecord> works() {
        return records.stream().map(WorkRecord.class::cast).toList();
    }

    public List<RecordPosition> positions() {
        return positions;
    }

    /** Position and reason of what was set aside. */
    public List<String> rejects() {
        return rejects;
    }

    /** How often each note was made. */
    public Map<String, Integer> notes() {
        return notes;
    }
}
