package org.peergraph.coauthorship;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peergraph.web.Excerpt;
import org.peergraph.web.Mention;

/**
 * What at least two of several researchers share.
 *
 * @param collaborators people outside the group; a figure's {@code weight} is Newman's strength
 * @param topics a figure's {@code weight} is the share of the person's works
 * @param works all joint works, whatever their number of authors
 * @param institutions present and former
 */
public record CommonGround(
        List<Mention> people,
        Excerpt<Shared> collaborators,
        Excerpt<Shared> topics,
        Excerpt<Shared> works,
        Excerpt<Shared> institutions,
        CommonGroundRequest parameters,
        long graphVersion) {

    /**
     * Something two or more of them share.
     *
     * @param label name or title; null for a work whose source has none
     * @param sharedBy how many of them share it
     * @param year first publication, for works only
     * @param authors number of authors, for works only
     * @param figures of each who shares it, in the order asked
     */
    public record Shared(
            String id,
            @Nullable String label,
            int sharedBy,
            @Nullable Integer year,
            @Nullable Integer authors,
            List<Figure> figures) {}

    /**
     * What it is to one of them; figures that do not apply are null.
     *
     * @param researcher own id
     * @param works number of their works with it
     */
    public record Figure(
            String researcher,
            @Nullable Integer works,
            @Nullable Double weight,
            @Nullable Integer firstYear,
            @Nullable Integer lastYear) {}
}
