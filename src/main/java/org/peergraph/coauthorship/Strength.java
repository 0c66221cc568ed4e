package org.peergraph.coauthorship;

import org.jspecify.annotations.Nullable;

/**
 * A collaboration, or what one joint work adds to it, under each weighting.
 *
 * @param newman Σ 1/(n−1) over joint works of n authors (Newman, PRE 64, 016132, 2001)
 * @param works number of joint works
 * @param recent Σ 0.5^(age ÷ half-life)/(n−1), see {@link Recency}
 */
public record Strength(double newman, int works, double recent) {

    /** What one joint work of so many authors adds. */
    static Strength ofWork(int authors, @Nullable Integer year, Recency recency) {
        double term = 1.0 / (authors - 1);
        return new Strength(term, 1, term * recency.decay(year));
    }

    Strength minus(Strength other) {
        return new Strength(newman - other.newman, works - other.works, recent - other.recent);
    }

    Strength plus(Strength other) {
        return new Strength(newman + other.newman, works + other.works, recent + other.recent);
    }
}
