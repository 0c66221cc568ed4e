package org.peergraph.coauthorship;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.peergraph.web.Excerpt;
import org.peergraph.web.Mention;

/**
 * A researcher's collaborators and topics in two periods.
 *
 * @param undated works without a year; they are in neither period
 */
public record Changes(
        Mention researcher,
        Parts collaborators,
        Parts topics,
        int undated,
        ChangesRequest parameters,
        long graphVersion) {

    /**
     * Everybody, or everything, with a work in either period, in four parts; most works in the two
     * periods first. Joint works with more authors than the limit make nobody a collaborator.
     *
     * @param fresh works after, none before and none earlier; {@code new} in the answer
     * @param continuing works both before and after
     * @param dormant works before, none after
     * @param revived works after, none before, but some earlier than that
     */
    public record Parts(
            @JsonProperty("new") Excerpt<Entry> fresh,
            Excerpt<Entry> continuing,
            Excerpt<Entry> dormant,
            Excerpt<Entry> revived) {}

    /**
     * One of them.
     *
     * @param before works in the period before
     * @param after works in the period after
     * @param firstYear year of the first work at all
     * @param lastYear year of the last
     */
    public record Entry(
            String id, String name, int before, int after, int firstYear, int lastYear) {}
}
