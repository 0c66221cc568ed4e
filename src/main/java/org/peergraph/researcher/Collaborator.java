package org.peergraph.researcher;

import org.jspecify.annotations.Nullable;
import org.peergraph.web.Excerpt;

/**
 * Somebody a researcher has published with.
 *
 * @param works number of joint works with at most the limit of authors
 * @param strength Σ 1/(n−1) over the joint works of n authors (Newman, PRE 64, 016132, 2001)
 * @param close at least 2 joint works or strength of at least 1
 * @param terms the newest of the joint works that make up the strength; the collaboration has all
 * @param rest what the joint works beyond those add; with the terms it makes up the strength
 */
public record Collaborator(
        String id,
        String name,
        int works,
        double strength,
        @Nullable Integer firstYear,
        @Nullable Integer lastYear,
        boolean close,
        Excerpt<StrengthTerm> terms,
        double rest) {

    /** One joint work and what it adds to the strength: 1/(authors − 1). */
    public record StrengthTerm(
            String work,
            @Nullable String title,
            @Nullable Integer year,
            int authors,
            double term) {}
}
