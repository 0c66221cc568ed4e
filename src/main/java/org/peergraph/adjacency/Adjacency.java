package org.peergraph.adjacency;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peergraph.web.Excerpt;
import org.peergraph.web.Mention;

/**
 * Two topics and what they have in common.
 *
 * @param trend works about both per year, oldest first; years without any are left out
 * @param people who wrote most works about both, within the author limit
 * @param works about both, most cited first
 * @param approximate whether {@code trend}, {@code people} and {@code works} (with their totals)
 *     come from a part of the works only; the measures never do
 * @param lookedAt how many works were looked at for them
 */
public record Adjacency(
        Mention a,
        Mention b,
        Measures measures,
        @Nullable Integer firstYear,
        @Nullable Integer lastYear,
        List<YearCount> trend,
        Excerpt<Bridger> people,
        Excerpt<BridgingWork> works,
        boolean approximate,
        int lookedAt,
        long graphVersion) {

    /** Works about both topics in one year. */
    public record YearCount(int year, int works) {}

    /** Somebody with works about both topics. */
    public record Bridger(String id, String name, int works) {}

    /** A work about both topics. */
    public record BridgingWork(
            String id, @Nullable String title, @Nullable Integer year, int citations) {}
}
