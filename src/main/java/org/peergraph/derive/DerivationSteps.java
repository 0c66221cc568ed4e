package org.peergraph.derive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.Graph;
import org.peergraph.graph.GraphTransaction;
import org.peergraph.graph.Row;

/**
 * Runs steps of a derivation batch by batch, each in a transaction that holds the writers' lock,
 * and notices whether anybody else has written since it began.
 */
final class DerivationSteps {

    /**
     * Nodes refreshed in one transaction: a hundred hubs of 10,000 pairs each stay within memory.
     */
    static final int BATCH = 100;

    private static final CypherFile STALE = CypherFile.named("derive/stale-count");
    private static final CypherFile LOCK = CypherFile.named("derive/lock");

    private final Graph graph;
    private final DeriveSettings settings;
    private final LongConsumer remaining;
    private long version;
    private boolean alone = true;

    /**
     * @param remaining is told the number of marked nodes after each batch
     * @param version the graph's, after what has to be followed
     */
    DerivationSteps(Graph graph, DeriveSettings settings, LongConsumer remaining, long version) {
        this.graph = graph;
        this.settings = settings;
        this.remaining = remaining;
        this.version = version;
    }

    /** Whether all that changed the graph since were these steps. */
    boolean alone() {
        return alone;
    }

    long stale() {
        return graph.readOne(STALE, Map.of(), row -> row.longInteger("stale")).orElse(0L);
    }

    private List<String> ids(CypherFile find) {
        // 50,000 ids are a few megabytes; the next ones follow.
        return graph.read(find, Map.of("limit", 50_000), row -> row.text("id"));
    }

    void whileAny(CypherFile find, List<CypherFile> steps) {
        List<String> ids = ids(find);
        while (!ids.isEmpty()) {
            inBatches(ids, steps);
            ids = ids(find);
        }
    }

    private void inBatches(List<String> ids, List<CypherFile> steps) {
        for (List<String> batch : batches(ids)) {
            graph.write(steps.getFirst(), transaction -> run(transaction, steps, batch));
            remaining.accept(stale());
        }
    }

    /** Until somebody else writes: what they mark needs more than these steps. */
    void whileAnyAlone(CypherFile find, List<CypherFile> steps) {
        List<String> ids = ids(find);
        while (alone && !ids.isEmpty()) {
            inBatchesAlone(ids, steps);
            ids = ids(find);
        }
    }

    private void inBatchesAlone(List<String> ids, List<CypherFile> steps) {
        for (List<String> batch : batches(ids)) {
            graph.write(
                    steps.getFirst(),
                    transaction -> {
                        lock(transaction);
                        return alone ? runLocked(transaction, steps, batch) : 0;
                    });
            if (!alone) {
                return;
            }
            remaining.accept(stale());
        }
    }

    void repeatWhileAny(CypherFile step, String column) {
        long done;
        do {
            List<Row> rows =
                    graph.write(
                            step,
                            transaction -> {
                                lock(transaction);
                                return transaction.run(step, Map.of("limit", BATCH * 10));
                            });
            done = rows.getFirst().longInteger(column);
        } while (done > 0);
    }

    private static List<List<String>> batches(List<String> ids) {
        return IntStream.iterate(0, from -> from < ids.size(), from -> from + BATCH)
                .mapToObj(from -> ids.subList(from, Math.min(from + BATCH, ids.size())))
                .toList();
    }

    private int run(GraphTransaction transaction, List<CypherFile> steps, List<String> ids) {
        lock(transaction);
        return runLocked(transaction, steps, ids);
    }

    private int runLocked(GraphTransaction transaction, List<CypherFile> steps, List<String> ids) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("ids", ids);
        parameters.put("researchers", ids);
        parameters.put("authorLimit", settings.authorLimit());
        steps.forEach(step -> transaction.run(step, parameters));
        return ids.size();
    }

    /**
     * Each of these transactions lets the version grow by one; whatever else it grew by is others'.
     */
    private void lock(GraphTransaction transaction) {
        long now = transaction.run(LOCK, Map.of()).getFirst().longInteger("version");
        alone &= now == version + 1;
        version = now;
    }
}
