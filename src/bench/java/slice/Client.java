package slice;

/** One of several that ask at the same time, each on a connection of its own. */
interface Client extends AutoCloseable {

    /** Asks one question and reads the answer whole. */
    void ask(String question) throws Exception;

    @Override
    default void close() throws Exception {}
}
