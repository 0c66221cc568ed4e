package org.peergraph.graph;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Neo4j Community inside this process, with Bolt on loopback and a free port.
 *
 * <p>Only the holder of the store's password may connect; it is new at every start and left beside
 * the store, readable by the owner only.
 */
public final class EmbeddedNeo4j implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedNeo4j.class);

    private final Path store;
    private final @Nullable StoreLock lock;
    private final DatabaseManagementService service;
    private final StoreEndpoint endpoint;

    private EmbeddedNeo4j(
            Path store,
            @Nullable StoreLock lock,
            DatabaseManagementService service,
            StoreEndpoint endpoint) {
        this.store = store;
        this.lock = lock;
        this.service = service;
        this.endpoint = endpoint;
    }

    /**
     * Starts the database.
     *
     * @param store folder of the store, created if absent
     * @param pageCache bytes of the store kept in memory
     * @throws StoreInUseException if another process holds the store
     */
    public static EmbeddedNeo4j start(Path store, long pageCache) {
        StoreLock lock =
                StoreLock.tryTake(store)
                        .orElseThrow(() -> new StoreInUseException(store, holderOf(store)));
        new StoreSwap(store).finish();
        return start(store, lock, pageCache);
    }

    /** Starts the database of a store whose lock the caller holds, and keeps. */
    static EmbeddedNeo4j underLock(Path store, long pageCache) {
        return start(store, null, pageCache);
    }

    private static EmbeddedNeo4j start(Path store, @Nullable StoreLock lock, long pageCache) {
        long began = System.nanoTime();
        DatabaseManagementService service =
                new DatabaseManagementServiceBuilder(store.toAbsolutePath())
                        .setConfig(settings(pageCache))
                        .build();
        StoreEndpoint endpoint =
                new StoreEndpoint(boltUri(service), newPassword(), ProcessHandle.current().pid());
        service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
                .executeTransactionally(
                        CypherFile.named("schema/set-password").text(),
                        Map.of("password", endpoint.password()));
        endpoint.leaveAt(store);
        log.info(
                "Neo4j embedded on {} in {} ms",
                store,
                Duration.ofNanos(System.nanoTime() - began).toMillis());
        return new EmbeddedNeo4j(store, lock, service, endpoint);
    }

    private static Map<org.neo4j.graphdb.config.Setting<?>, Object> settings(long pageCache) {
        return Map.of(
                GraphDatabaseSettings.auth_enabled,
                true,
                BoltConnector.enabled,
                true,
                BoltConnector.listen_address,
                new SocketAddress("127.0.0.1", 0),
                HttpConnector.enabled,
                false,
                HttpsConnector.enabled,
                false,
                GraphDatabaseSettings.pagecache_memory,
                pageCache,
                // The whole process is meant to live in 2 GB; one transaction never needs half of
                // it.
                GraphDatabaseSettings.memory_transaction_global_max_size,
                ByteUnit.mebiBytes(700),
                // Two days of log are enough to recover; a laptop keeps no backup chain.
                GraphDatabaseSettings.keep_logical_logs,
                "256M size",
                GraphDatabaseInternalSettings.dump_diagnostics,
                false,
                // Whoever closes the database has closed the connections; ten seconds go by
                // otherwise.
                BoltConnectorInternalSettings.thread_pool_shutdown_wait_time,
                Duration.ZERO);
    }

    private static String boltUri(DatabaseManagementService service) {
        GraphDatabaseAPI database =
                (GraphDatabaseAPI) service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
        var address =
                database.getDependencyResolver()
                        .resolveDependency(ConnectorPortRegister.class)
                        .getLocalAddress(ConnectorType.BOLT);
        return "bolt://127.0.0.1:" + address.getPort();
    }

    private static String newPassword() {
        byte[] secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        return HexFormat.of().formatHex(secret);
    }

    static String holderOf(Path store) {
        return StoreEndpoint.find(store)
                .map(endpoint -> "process " + endpoint.process())
                .orElse("another process");
    }

    GraphDatabaseService database() {
        return service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
    }

    /** Tells every commit, whoever makes it, before the writer is told that it succeeded. */
    void tell(Commits commits) {
        service.registerTransactionEventListener(
                GraphDatabaseSettings.DEFAULT_DATABASE_NAME, new CommitListener(commits));
    }

    /** Offers the procedures that make communities; loading them takes seconds. */
    void offerDataScience() {
        DataScience.offer(service);
    }

    StoreEndpoint endpoint() {
        return endpoint;
    }

    /** Shuts the database down in order and lets go of the store. */
    @Override
    public void close() {
        StoreEndpoint.removeFrom(store);
        service.shutdown();
        if (lock != null) {
            lock.close();
        }
    }
}
