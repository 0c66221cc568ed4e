package org.peergraph.researcher;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody a researcher has published with.
 *
 * @param works number of joint works with at most the limit of authors
 * @param strength Σ 1/(n−1) over the joint works of n authors (Newman, PRE 64, 016132, 2001)
 * @param close at least 2 joint works or strength of at least 1
 * @param terms the joint works that make up the strength, newest first
 */
public record Collaborator(
        String id,
        String name,
        int works,
        double strength,
        @Nullable Integer firstYear,
        @Nullable Integer lastYear,
        boolean close,
        List<StrengthTerm> terms) {

    /** One joint work and what it adds to the strength: 1/(authors − 1). */
    public record StrengthTerm(
            String work,
            @Nullable String title,
            @Nullable Integer year,
            int authors,
            double term) {}
}
