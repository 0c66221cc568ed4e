package org.peergraph.graph;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/**
 * A store that is built beside the one in use and takes its place in the end. Until then, and if it
 * is closed before, the one in use stays as it is.
 */
public final class NewStore implements AutoCloseable {

    private static final CypherFile IS_EMPTY = CypherFile.named("importer/is-empty");
    private static final CypherFile CONTINUE = CypherFile.named("importer/continue-version");

    /** A batch of repairs or a run's node is written in moments; indexes have their own limit. */
    private static final Duration LIMIT = Duration.ofMinutes(5);

    /** Memory to look into the store in use, or to index the new one beside the heap, at least. */
    private static final long LEAST_PAGE_CACHE = 64L << 20;

    private final StoreSwap swap;
    private final StoreLock lock;
    private final Path home;
    private long versionBefore;
    private long peopleBefore;
    private @Nullable MadeThings made;
    private boolean carriedOver;
    private boolean installed;

    private NewStore(Path store, StoreLock lock) {
        this.lock = lock;
        swap = new StoreSwap(store);
        swap.finish();
        home = swap.begin();
    }

    /**
     * Begins a new store, and copies what people made in the one in use.
     *
     * @param store folder of the store in use, created if absent
     * @param replace whether the store in use may hold anything
     * @throws StoreInUseException if another process holds it
     * @throws StoreNotEmptyException if it holds something and is not to be replaced
     * @throws CarryingOverException if what people made could not be carried over
     */
    public static NewStore beside(Path store, boolean replace) {
        StoreLock lock =
                StoreLock.tryTake(store)
                        .orElseThrow(
                                () ->
                                        new StoreInUseException(
                                                store, EmbeddedNeo4j.holderOf(store)));
        NewStore built = new NewStore(store, lock);
        try {
            if (Files.exists(store.resolve("data"))) {
                built.lookInto(store, replace);
            }
            return built;
        } catch (RuntimeException | Error failure) {
            built.close();
            throw failure;
        }
    }

    /** From here on the lock keeps the store in use as it was seen. */
    private void lookInto(Path store, boolean replace) {
        try (EmbeddedNeo4j present = EmbeddedNeo4j.underLock(store, LEAST_PAGE_CACHE);
                Driver driver = driver(present)) {
            Graph graph = graph(driver);
            boolean empty =
                    graph.readOne(IS_EMPTY, Map.of(), row -> row.flag("empty")).orElse(true);
            if (!empty && !replace) {
                throw new StoreNotEmptyException(store);
            }
            versionBefore = RememberedVersion.read(graph, GraphVersion.QUERY);
            peopleBefore = RememberedVersion.read(graph, PeopleVersion.QUERY);
            made = MadeThings.copy(graph, home.resolve("made"));
        }
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
     * Starts the store and lets the work be done; its versions go on from those of the store in
     * use, so that nothing kept elsewhere is taken for it.
     *
     * @param pageCache bytes
     */
    public void open(long pageCache, Consumer<Graph> work) {
        try (EmbeddedNeo4j started =
                        EmbeddedNeo4j.start(home, Math.max(pageCache, LEAST_PAGE_CACHE));
                Driver driver = driver(started)) {
            Graph graph = graph(driver);
            work.accept(graph);
            graph.write(CONTINUE, Map.of("graph", versionBefore + 1, "people", peopleBefore + 1));
        }
    }

    /**
     * Writes what people made in the store in use into this one, which has its schema; nothing is
     * installed without.
     *
     * @return how many nodes
     * @throws CarryingOverException if not everything arrived
     */
    public long carryOver(Graph graph) {
        long nodes = made == null ? 0 : made.writeInto(graph);
        carriedOver = true;
        return nodes;
    }

    /** Puts this store in the place of the one in use. */
    public void install() {
        if (!carriedOver) {
            throw new IllegalStateException("missing: what people made");
        }
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
