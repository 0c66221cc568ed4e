package org.peergraph.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Keeps what a source hands over, for tests to look at. */
public class CollectingSink implements RecordSink {

    private final Map<RecordPosition, ImportedRecord> records = new LinkedHashMap<>();
    private final Map<RecordPosition, String> rejects = new LinkedHashMap<>();
    private final Map<String, Integer> notes = new TreeMap<>();

    @Override
    public void accept(ImportedRecord record, RecordPosition position) {
        if (records.putIfAbsent(position, record) != null) {
            throw new IllegalStateException("two records at " + position);
        }
    }

    @Override
    public void reject(RecordPosition position, String reason) {
        rejects.put(position, reason);
    }

    @Override
    public void note(String what) {
        notes.merge(what, 1, Integer::sum);
    }

    /** All records of a kind in the order of reading. */
    public <T extends ImportedRecord> List<T> all(Class<T> kind) {
        return records.values().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The only record. */
    public <T extends ImportedRecord> T only(Class<T> kind) {
        if (records.size() != 1) {
            throw new IllegalStateException("%s, rejected %s".formatted(records, rejects));
        }
        return kind.cast(records.values().iterator().next());
    }

    public List<ImportedRecord> records() {
        return List.copyOf(records.values());
    }

    /** The ids of the records in the order of reading. */
    public List<String> ids() {
        return records.values().stream().map(ImportedRecord::sourceId).toList();
    }

    public List<RecordPosition> positions() {
        return new ArrayList<>(records.keySet());
    }

    /** Reasons by {@code name:number}. */
    public Map<String, String> rejects() {
        Map<String, String> byPlace = new LinkedHashMap<>();
        rejects.forEach((position, reason) -> byPlace.put(position.toString(), reason));
        return byPlace;
    }

    /** How often each note was made. */
    public Map<String, Integer> notes() {
        return notes;
    }
}
