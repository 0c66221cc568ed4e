package org.peergraph.community;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.Graph;
import org.peergraph.graph.Row;
import org.springframework.stereotype.Component;

/**
 * Finds communities by Leiden over the strength of collaborations, numbers them by size and
 * captions them with the topics that set them apart. Stopped, it is done again from the start;
 * until then there may be none.
 */
@Component
public class Communities {

    /** Enough for a hundred million researchers; a small graph takes seconds. */
    private static final Duration LIMIT = Duration.ofHours(12);

    /** Members moved in one transaction. */
    private static final int MEMBERS = 20_000;

    /**
     * Communities described in one transaction: a great one reads the topics of all its members.
     */
    private static final int DESCRIBED = 50;

    private static final CypherFile AVAILABLE = CypherFile.named("community/available");
    private static final CypherFile ANY = CypherFile.named("community/any-collaboration");
    private static final CypherFile FORGET = CypherFile.named("community/forget");
    private static final CypherFile PROJECT = CypherFile.named("community/project");
    private static final CypherFile LEIDEN = CypherFile.named("community/leiden");
    private static final CypherFile SIZES = CypherFile.named("community/sizes");
    private static final CypherFile LEAVE = CypherFile.named("community/leave");
    private static final CypherFile DISSOLVE = CypherFile.named("community/dissolve");
    private static final CypherFile ADOPT = CypherFile.named("community/adopt");
    private static final CypherFile DESCRIBE = CypherFile.named("community/describe");
    private static final CypherFile LOCK = CypherFile.named("derive/lock");

    private final Graph graph;

    Communities(Graph graph) {
        this.graph = graph;
    }

    /** Whether the database has Graph Data Science; without it there are no communities. */
    public boolean available() {
        return graph.readOne(AVAILABLE, Map.of(), row -> row.flag("available")).orElse(false);
    }

    /**
     * Finds the communities of the graph as it is.
     *
     * @param described is told how many communities still wait for their caption
     * @return their number and quality; nothing where nobody has a collaborator
     */
    public Optional<Partition> find(LongConsumer described) {
        boolean any = graph.readOne(ANY, Map.of(), row -> row.flag("any")).orElse(false);
        double modularity = any ? leiden() : 0;
        repeat(LEAVE, "left", Map.of());
        graph.write(DISSOLVE, Map.of());
        List<Map<String, Object>> communities = new ArrayList<>();
        Map<String, Object> places = new HashMap<>();
        for (Row row : graph.read(SIZES, Map.of(), row -> row)) {
            places.put(Long.toString(row.longInteger("leiden")), (long) communities.size());
            communities.add(
                    Map.of("id", communities.size(), "researchers", row.integer("researchers")));
        }
        repeat(ADOPT, "adopted", Map.of("places", places));
        for (int from = 0; from < communities.size(); from += DESCRIBED) {
            described.accept(communities.size() - from);
            List<Map<String, Object>> some =
                    communities.subList(from, Math.min(from + DESCRIBED, communities.size()));
            write(DESCRIBE, Map.of("communities", some));
        }
        described.accept(0);
        return communities.isEmpty()
                ? Optional.empty()
                : Optional.of(new Partition(communities.size(), modularity));
    }

    /** Lets Leiden write its own numbers; returns the modularity. */
    private double leiden() {
        graph.write(FORGET, Map.of());
        graph.write(PROJECT, Map.of(), LIMIT);
        double modularity = graph.write(LEIDEN, Map.of(), LIMIT).getFirst().decimal("modularity");
        graph.write(FORGET, Map.of());
        return modularity;
    }

    private void repeat(CypherFile step, String column, Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("limit", MEMBERS);
        long done;
        do {
            done = write(step, all).getFirst().longInteger(column);
        } while (done > 0);
    }

    private List<Row> write(CypherFile step, Map<String, Object> parameters) {
        return graph.write(
                step,
                transaction -> {
                    transaction.run(LOCK, Map.of());
                    return transaction.run(step, parameters);
                });
    }
}
