package org.peergraph.budget;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.ProfiledPlan;

/** Database hits of every query, as Neo4j's profiler counts them. */
record QueryCosts(Map<String, Cost> byQuery) {

    /**
     * Hits of one query.
     *
     * @param p99 around random foci
     * @param random the most around a random focus
     * @param hub the most around a hub
     */
    record Cost(long p99, long random, long hub) {}

    static QueryCosts measured(Driver driver) {
        Foci foci = Foci.of(driver);
        Map<String, Cost> costs = new LinkedHashMap<>();
        for (BudgetedQuery query : BudgetedQuery.all()) {
            Asked asked = new Asked(query);
            long[] random = hits(driver, query, asked.about(foci.others()));
            long[] hubs = hits(driver, query, asked.about(foci.hubs()));
            costs.put(query.name(), new Cost(p99(random), most(random), most(hubs)));
        }
        return new QueryCosts(costs);
    }

    /** Reads what {@link #write} has written. */
    static QueryCosts read(Path file) throws IOException {
        return new QueryCosts(
                Files.readAllLines(file).stream()
                        .skip(1)
                        .map(line -> line.split(","))
                        .collect(
                                Collectors.toMap(
                                        cells -> cells[0],
                                        cells ->
                                                new Cost(
                                                        Long.parseLong(cells[1]),
                                                        Long.parseLong(cells[2]),
                                                        Long.parseLong(cells[3])))));
    }

    /** A table for a spreadsheet, a row a query. */
    void write(Path file) throws IOException {
        Files.writeString(
                file,
                byQuery.entrySet().stream()
                        .map(
                                row ->
                                        "%s,%d,%d,%d"
                                                .formatted(
                                                        row.getKey(),
                                                        row.getValue().p99(),
                                                        row.getValue().random(),
                                                        row.getValue().hub()))
                        .collect(Collectors.joining("\n", "query,p99,random,hub\n", "\n")));
    }

    private static long[] hits(
            Driver driver, BudgetedQuery query, List<Map<String, @Nullable Object>> asked) {
        try (var session = driver.session()) {
            return asked.stream()
                    .mapToLong(
                            parameters -> {
                                var result =
                                        session.run("PROFILE " + query.file().text(), parameters);
                                return hits(result.consume().profile());
                            })
                    .sorted()
                    .toArray();
        }
    }

    private static long hits(ProfiledPlan plan) {
        return plan.dbHits() + plan.children().stream().mapToLong(QueryCosts::hits).sum();
    }

    private static long p99(long[] sorted) {
        return sorted[Math.min(sorted.length - 1, sorted.length * 99 / 100)];
    }

    private static long most(long[] hits) {
        return LongStream.of(hits).max().orElse(0);
    }
}
