package org.peergraph.graph;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The embedded store: held by this process, or reached through the process that holds it. */
final class LocalStore implements AutoCloseable {

    private final StoreEndpoint endpoint;
    private final @Nullable EmbeddedNeo4j own;

    private LocalStore(StoreEndpoint endpoint, @Nullable EmbeddedNeo4j own) {
        this.endpoint = endpoint;
        this.own = own;
    }

    /**
     * Opens the store.
     *
     * @throws StoreInUseException if another process holds it and it is not to be joined, or says
     *     not how to reach it
     */
    static LocalStore open(GraphSettings settings) {
        try {
            EmbeddedNeo4j database =
                    EmbeddedNeo4j.start(settings.store(), settings.pageCache().toBytes());
            database.offerDataScience();
            return new LocalStore(database.endpoint(), database);
        } catch (StoreInUseException inUse) {
            Optional<StoreEndpoint> running =
                    settings.joinRunning()
                            ? StoreEndpoint.find(settings.store())
                            : Optional.empty();
            return running.map(endpoint -> new LocalStore(endpoint, null)).orElseThrow(() -> inUse);
        }
    }

    StoreEndpoint endpoint() {
        return endpoint;
    }

    /** The database itself, if it runs in this process. */
    Optional<EmbeddedNeo4j> own() {
        return Optional.ofNullable(own);
    }

    @Override
    public void close() {
        if (own != null) {
            own.close();
        }
    }
}
