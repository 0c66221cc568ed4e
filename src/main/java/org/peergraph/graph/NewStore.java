package org.peergraph.graph;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/**
 * A store that is built beside the one in use and takes its place in the end. Until then, and if it
 * is closed before, the one in use stays as it is.
 */
public final class NewStore implements AutoCloseable {

    private static final CypherFile IS_EMPTY = CypherFile.named("importer/is-empty");
    private static final CypherFile VERSION = CypherFile.named("stats/version");
    private static final CypherFile CONTINUE = CypherFile.named("importer/continue-version");

    /** A batch of repairs or a run's node is written in moments; indexes have their own limit. */
    private static final Duration LIMIT = Duration.ofMinutes(5);

    /** Memory to look into the store in use, or to index the new one beside the heap, at least. */
    private static final long LEAST_PAGE_CACHE = 64L << 20;

    private final StoreSwap swap;
    private final StoreLock lock;
    private final Path home;
    private final long versionBefore;
    private boolean installed;

    private NewStore(Path store, StoreLock lock, long versionBefore) {
        this.lock = lock;
        this.versionBefore = versionBefore;
        swap = new StoreSwap(store);
        swap.finish();
        home = swap.begin();
    }

    /**
     * Begins a new store.
     *
     * @param store folder of the store in use, created if absent
     * @param replace whether the store in use may hold anything
     * @throws StoreInUseException if another process holds it
     * @throws StoreNotEmptyException if it holds something and is not to be replaced
     */
    public static NewStore beside(Path store, boolean replace) {
        long version = 0;
        if (Files.exists(store.resolve("data")) || Files.exists(store.resolve("data.next"))) {
            try (EmbeddedNeo4j present = EmbeddedNeo4j.start(store, LEAST_PAGE_CACHE);
                    Driver driver = driver(present)) {
                Graph graph = graph(driver);
                boolean empty =
                        graph.readOne(IS_EMPTY, Map.of(), row -> row.flag("empty")).orElse(true);
                if (!empty && !replace) {
                    throw new StoreNotEmptyException(store);
                }
                version =
                        graph.readOne(VERSION, Map.of(), row -> row.longInteger("version"))
                                .orElse(0L);
            }
        }
        StoreLock lock =
                StoreLock.tryTake(store)
                        .orElseThrow(() -> new StoreInUseException(store, "another process"));
        return new NewStore(store, lock, version);
    }

    /**
     * Fills the store by Neo4j's importer.
     *
     * @param files folder the arguments' file names are relative to
     * @param arguments of {@code database import full}, without the database's name
     * @param heap bytes of the importer's heap
     * @param offHeap bytes it may use beside the heap
     * @param output takes each line the importer prints
     * @throws OfflineImportException if the importer fails
     */
    public void load(
            Path files, List<String> arguments, long heap, long offHeap, Consumer<String> output) {
        OfflineImport.run(home, files, arguments, heap, offHeap, output);
    }

    /**
     * Starts the store, makes its indexes and lets the work be done; its version goes on from that
     * of the store in use, so that nothing cached is taken for it.
     *
     * @param pageCache bytes
     */
    public void open(long pageCache, Consumer<Graph> work) {
        try (EmbeddedNeo4j started =
                        EmbeddedNeo4j.start(home, Math.max(pageCache, LEAST_PAGE_CACHE));
                Driver driver = driver(started)) {
            Graph graph = graph(driver);
            new GraphSchema(graph).apply();
            work.accept(graph);
            graph.write(CONTINUE, Map.of("number", versionBefore + 1));
        }
    }

    /** Puts this store in the place of the one in use. */
    public void install() {
        // What people made (accounts, claims, follows, curation) is carried over here, from the
        // store in use into this one, as soon as there is any.
        swap.install(home);
        installed = true;
    }

    private static Driver driver(EmbeddedNeo4j database) {
        StoreEndpoint endpoint = database.endpoint();
        return GraphDatabase.driver(endpoint.uri(), AuthTokens.basic("neo4j", endpoint.password()));
    }

    private static Graph graph(Driver driver) {
        return new Graph(driver, null, LIMIT, LIMIT);
    }

    /** Lets go of the store in use, and clears this one away unless it was installed. */
    @Override
    public void close() {
        if (!installed) {
            StoreSwap.delete(home);
        }
        lock.close();
    }
}
