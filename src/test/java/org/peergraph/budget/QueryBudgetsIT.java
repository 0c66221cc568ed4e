package org.peergraph.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peergraph.bulk.GeneratedStore;
import org.peergraph.graph.OpenedStore;

/**
 * No query costs more than its budget, around random foci and the greatest hubs of each kind.
 *
 * <p>On another graph: {@code -Dpeergraph.budgets.works=200000} generates one of that size, {@code
 * -Dpeergraph.budgets.store=folder} opens a store that no process holds. Either writes {@code
 * target/query-costs.csv}; {@code -Dpeergraph.budgets.before=file} compares the hubs with those of
 * a smaller graph, measured like this.
 */
class QueryBudgetsIT {

    private static final int WORKS = Integer.getInteger("peergraph.budgets.works", 20_000);

    /** A slice is what pages wait for: these hold for all of them. */
    private static final long SLICE_P99 = 3_000;

    private static final long SLICE_HUB = 6_000;

    /** A graph ten times as great may have somewhat fuller lists, and nothing else. */
    private static final double GROWTH = 1.5;

    @TempDir static Path folder;

    private static Optional<OpenedStore> store = Optional.empty();
    private static QueryCosts costs = new QueryCosts(Map.of());

    @BeforeAll
    static void measure() throws IOException {
        String given = System.getProperty("peergraph.budgets.store");
        OpenedStore opened =
                new OpenedStore(given == null ? GeneratedStore.of(WORKS, folder) : Path.of(given));
        store = Optional.of(opened);
        opened.graph();
        costs = QueryCosts.measured(opened.driver());
        costs.write(Path.of("target/query-costs.csv"));
    }

    @AfterAll
    static void close() {
        store.ifPresent(OpenedStore::close);
    }

    static Iterable<BudgetedQuery> queries() {
        return BudgetedQuery.all();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void staysWithinItsBudget(BudgetedQuery query) {
        QueryCosts.Cost cost = cost(costs, query);
        if (query.isSlice()) {
            assertThat(cost.p99()).as("random foci").isLessThanOrEqualTo(SLICE_P99);
            assertThat(cost.hub()).as("hubs").isLessThanOrEqualTo(SLICE_HUB);
            return;
        }
        assertThat(query.budget()).as("a line '// budget: hits' in its header").isPresent();
        assertThat(Math.max(cost.random(), cost.hub()))
                .isPositive()
                .isLessThanOrEqualTo(query.budget().orElseThrow());
    }

    @Test
    void hubsOfAGreaterGraphCostHardlyMore() throws IOException {
        String before = System.getProperty("peergraph.budgets.before");
        assumeTrue(before != null, "no smaller graph to compare with");
        QueryCosts smaller = QueryCosts.read(Path.of(Objects.requireNonNull(before)));
        assertThat(BudgetedQuery.all().stream().filter(BudgetedQuery::isSlice))
                .allSatisfy(
                        slice ->
                                assertThat((double) cost(costs, slice).hub())
                                        .as(slice.name())
                                        .isLessThanOrEqualTo(GROWTH * cost(smaller, slice).hub()));
    }

    private static QueryCosts.Cost cost(QueryCosts costs, BudgetedQuery query) {
        return Objects.requireNonNull(costs.byQuery().get(query.name()), query.name());
    }
}
