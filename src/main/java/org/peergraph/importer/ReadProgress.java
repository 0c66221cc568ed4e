package org.peergraph.importer;

/** Is told how far a source has read. */
public interface ReadProgress {

    /**
     * Announces the size of the whole input, in the units of {@link #advanceTo}: bytes or records.
     */
    void size(long total, String unit);

    /** Says how much has been read since the beginning of the input, skipped parts included. */
    void advanceTo(long done);

    /** A progress nobody watches. */
    ReadProgress NONE =
            new ReadProgress() {
                @Override
                public void size(long total, String unit) {}

                @Override
                public void advanceTo(long done) {}
            };
}
