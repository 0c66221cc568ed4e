package org.peergraph.importer;

/** Takes what a source read, in the order of reading. */
public interface RecordSink {

    /** Takes one record. */
    void accept(ImportedRecord record, RecordPosition position);

    /** Sets one unusable piece of input aside. */
    void reject(RecordPosition position, String reason);

    /**
     * Says that something was left out or repaired without losing the record, for the run's counts.
     */
    void note(String what);
}
