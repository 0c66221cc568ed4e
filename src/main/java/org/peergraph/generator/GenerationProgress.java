package org.peergraph.generator;

/** Is told how far a generation has come, from several threads. */
public interface GenerationProgress {

    /** A progress nobody watches. */
    GenerationProgress NONE =
            new GenerationProgress() {
                @Override
                public void begin(String phase, long records) {}

                @Override
                public void advance(long records) {}
            };

    /**
     * Begins the next phase.
     *
     * @param phase one word for people
     * @param records how many it has to go through
     */
    void begin(String phase, long records);

    /** Says that so many more records are done. */
    void advance(long records);
}
