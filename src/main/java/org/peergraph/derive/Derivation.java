package org.peergraph.derive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.Graph;
import org.peergraph.graph.GraphTransaction;
import org.peergraph.graph.Row;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Refreshes everything derived around the nodes marked {@code Stale}.
 *
 * <p>Writers mark what they touch in the transaction that touches it; the mark goes in the
 * transaction that refreshes. So a refresh may be killed at any moment and goes on with what is
 * still marked.
 */
@Component
@EnableConfigurationProperties(DeriveSettings.class)
public class Derivation {

    /**
     * Nodes refreshed in one transaction: a hundred hubs of 10,000 pairs each stay within memory.
     */
    private static final int BATCH = 100;

    /**
     * Passes in a row after which no fewer nodes were marked: other writers may mark as fast as
     * this refreshes, but not that often.
     */
    private static final int MOST_VAIN_PASSES = 100;

    private static final CypherFile STALE = CypherFile.named("derive/stale-count");
    private static final CypherFile ORPHANS = CypherFile.named("derive/orphans");
    private static final CypherFile FRESH_VENUES = CypherFile.named("derive/fresh-venues");
    private static final CypherFile MEASURES = CypherFile.named("derive/adjacency-measures");
    private static final CypherFile ADJACENT = CypherFile.named("derive/topic-adjacent");
    private static final CypherFile LOCK = CypherFile.named("derive/lock");

    private static final CypherFile STALE_WORKS = CypherFile.named("derive/stale-works");
    private static final CypherFile STALE_RESEARCHERS =
            CypherFile.named("derive/stale-researchers");
    private static final CypherFile STALE_TOPICS = CypherFile.named("derive/stale-topics");
    private static final CypherFile STALE_INSTITUTIONS =
            CypherFile.named("derive/stale-institutions");

    private static final List<CypherFile> WORK_STEPS =
            files("derive/work-neighbours", "derive/work-citations");
    private static final List<CypherFile> PAIR_STEPS =
            files("derive/coauthored-with-outdated", "derive/coauthored-with");
    private static final List<CypherFile> RESEARCHER_STEPS =
            files(
                    "derive/works-on",
                    "derive/affiliated-with",
                    "derive/researcher-neighbours",
                    "derive/researcher-figures",
                    "trust/refresh");
    private static final List<CypherFile> ADJACENCY_STEPS =
            files("derive/adjacent-to-outdated", "derive/adjacent-to");
    private static final List<CypherFile> TOPIC_STEPS =
            files("derive/topic-leaders", "derive/topic-figures");
    private static final List<CypherFile> INSTITUTION_STEPS =
            files("derive/institution-leaders", "derive/institution-figures");

    private final Graph graph;
    private final DeriveSettings settings;

    public Derivation(Graph graph, DeriveSettings settings) {
        this.graph = graph;
        this.settings = settings;
    }

    /** How many nodes are marked. */
    public long stale() {
        return graph.readOne(STALE, Map.of(), row -> row.longInteger("stale")).orElse(0L);
    }

    /**
     * Refreshes until nothing is marked.
     *
     * @param remaining is told the number of marked nodes now and then
     */
    public void refresh(LongConsumer remaining) {
        long stale = stale();
        if (stale == 0) {
            return;
        }
        int vain = 0;
        while (stale > 0) {
            remaining.accept(stale);
            whileAny(STALE_WORKS, WORK_STEPS, remaining);
            removeOrphans();
            List<String> researchers = ids(STALE_RESEARCHERS);
            inBatches(researchers, PAIR_STEPS, remaining);
            inBatches(ids(STALE_RESEARCHERS), RESEARCHER_STEPS, remaining);
            removeOrphans();
            List<String> topics = ids(STALE_TOPICS);
            inBatches(topics, ADJACENCY_STEPS, remaining);
            inBatches(topics, TOPIC_STEPS, remaining);
            whileAny(STALE_INSTITUTIONS, INSTITUTION_STEPS, remaining);
            repeatWhileAny(FRESH_VENUES, "refreshed");
            long left = stale();
            vain = left < stale ? 0 : vain + 1;
            if (vain > MOST_VAIN_PASSES) {
                throw new IllegalStateException(
                        "missing: a step that refreshes the last %d marked nodes".formatted(left));
            }
            stale = left;
        }
        measureAdjacency();
        remaining.accept(0);
    }

    private void whileAny(CypherFile find, List<CypherFile> steps, LongConsumer remaining) {
        List<String> ids = ids(find);
        while (!ids.isEmpty()) {
            inBatches(ids, steps, remaining);
            ids = ids(find);
        }
    }

    private List<String> ids(CypherFile find) {
        // 50,000 ids of works or institutions are a few megabytes; the next ones follow.
        return graph.read(find, Map.of("limit", 50_000), row -> row.text("id"));
    }

    private void inBatches(List<String> ids, List<CypherFile> steps, LongConsumer remaining) {
        for (int from = 0; from < ids.size(); from += BATCH) {
            List<String> batch = ids.subList(from, Math.min(from + BATCH, ids.size()));
            graph.write(steps.getFirst(), transaction -> run(transaction, steps, batch));
            remaining.accept(stale());
        }
    }

    private int run(GraphTransaction transaction, List<CypherFile> steps, List<String> ids) {
        transaction.run(LOCK, Map.of());
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("ids", ids);
        parameters.put("researchers", ids);
        parameters.put("authorLimit", settings.authorLimit());
        steps.forEach(step -> transaction.run(step, parameters));
        return ids.size();
    }

    private void removeOrphans() {
        repeatWhileAny(ORPHANS, "removed");
    }

    private void repeatWhileAny(CypherFile step, String column) {
        long done;
        do {
            List<Row> rows =
                    graph.write(
                            step,
                            transaction -> {
                                transaction.run(LOCK, Map.of());
                                return transaction.run(step, Map.of("limit", BATCH * 10));
                            });
            done = rows.getFirst().longInteger(column);
        } while (done > 0);
    }

    private void measureAdjacency() {
        forAllTopics(MEASURES);
        forAllTopics(ADJACENT);
    }

    private void forAllTopics(CypherFile step) {
        String after = "";
        while (after != null) {
            after =
                    graph.write(step, Map.of("after", after, "limit", BATCH))
                            .getFirst()
                            .findText("last");
        }
    }

    private static List<CypherFile> files(String... names) {
        return List.of(names).stream().map(CypherFile::named).toList();
    }
}
