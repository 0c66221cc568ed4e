package org.peergraph.coauthorship;

import org.jspecify.annotations.Nullable;
import org.peergraph.web.Excerpt;
import org.peergraph.web.Mention;

/**
 * Two researchers and all that makes up their collaboration.
 *
 * @param strength 0 under every weighting when no joint work counts
 * @param terms joint works newest first; what they add and {@code rest} make up {@code strength}
 * @param rest what the joint works beyond the listed ones add; 0 when all are listed
 * @param notCounted joint works with more authors than the limit
 * @param rankOfB b among the collaborators of a
 * @param rankOfA a among the collaborators of b
 * @param parameters what it was computed with
 */
public record Collaboration(
        Mention a,
        Mention b,
        Strength strength,
        @Nullable Integer firstYear,
        @Nullable Integer lastYear,
        Excerpt<JointWork> terms,
        Strength rest,
        Excerpt<JointWork> notCounted,
        Rank rankOfB,
        Rank rankOfA,
        Recency parameters,
        long graphVersion) {}
