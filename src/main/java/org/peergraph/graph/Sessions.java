package org.peergraph.graph;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.SessionConfig;

/** How sessions are opened. */
final class Sessions {

    private Sessions() {}

    /**
     * @param database its name; null for the server's usual one
     */
    static SessionConfig of(@Nullable String database, AccessMode mode) {
        SessionConfig.Builder config = SessionConfig.builder().withDefaultAccessMode(mode);
        return database == null ? config.build() : config.withDatabase(database).build();
    }
}
