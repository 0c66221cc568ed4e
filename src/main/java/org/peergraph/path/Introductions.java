package org.peergraph.path;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peergraph.coauthorship.Recency;
import org.peergraph.web.Excerpt;
import org.peergraph.web.Mention;

/**
 * Who could introduce one researcher to another.
 *
 * @param alreadyCollaborate whether the two have published together
 * @param introductions best first
 */
public record Introductions(
        Mention from,
        Mention to,
        boolean alreadyCollaborate,
        Excerpt<Introduction> introductions,
        Recency parameters,
        long graphVersion) {

    /**
     * One way to be introduced.
     *
     * @param score product of the hops' factors, 0 to 1
     * @param over the one or two people between, first to ask first
     */
    public record Introduction(double score, List<Mention> over, List<Hop> hops) {}

    /**
     * One collaboration on the way.
     *
     * @param strength Newman's
     * @param recent {@code strength} halved per half-life since the last joint work
     * @param factor recent/(1 + recent)
     */
    public record Hop(
            String from,
            String to,
            double strength,
            int works,
            @Nullable Integer firstYear,
            @Nullable Integer lastYear,
            double recent,
            double factor) {}
}
