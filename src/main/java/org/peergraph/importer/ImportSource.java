package org.peergraph.importer;

import java.util.List;

/** Reads records from files or from an API; one instance serves one run. */
public interface ImportSource {

    /** The source's name, such as {@code arxiv}. */
    String name();

    /**
     * What identifies the input, so that an interrupted run of the same input is resumed: for files
     * their names, sizes and times of change.
     */
    String fingerprint();

    /**
     * Reads everything after {@code from} into the sink.
     *
     * @param progress is told how far the input has been read
     * @throws ImportFailedException if the input cannot be read on; what was handed over stays
     *     valid
     */
    void read(RecordPosition from, RecordSink sink, ReadProgress progress);

    /**
     * Parts of the input that may be read at the same time and that, one after another, say the
     * same as the whole; their positions are the whole's.
     */
    default List<ImportSource> parts() {
        return List.of(this);
    }
}
