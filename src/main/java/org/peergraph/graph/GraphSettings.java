package org.peergraph.graph;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where the graph lives and how long a query may take.
 *
 * @param store folder of the embedded store; unused when {@code spring.neo4j.uri} is set
 * @param pageCache memory the embedded database keeps the store in, outside the heap
 * @param joinRunning whether to use the database of a running process if that holds the store
 * @param readLimit time limit of a read
 * @param writeLimit time limit of a write transaction, a batch of an import included
 * @param versionAge how long the version of a server elsewhere is believed before it is read again;
 *     that of the embedded database is always the present one
 */
@ConfigurationProperties("peergraph.graph")
public record GraphSettings(
        @DefaultValue("./data/neo4j") Path store,
        @DefaultValue("256MB") DataSize pageCache,
        @DefaultValue("false") boolean joinRunning,
        @DefaultValue("10s") Duration readLimit,
        @DefaultValue("5m") Duration writeLimit,
        @DefaultValue("1s") Duration versionAge) {}
