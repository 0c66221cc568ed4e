package org.peergraph.curation;

import java.util.List;

/**
 * What a correction would change.
 *
 * @param works how many works it makes anew
 * @param people everybody it names or makes
 */
public record Preview(Ruling ruling, int works, List<Person> people) {

    /**
     * One person before and after.
     *
     * @param id own id; empty for a person who is not there yet
     */
    public record Person(
            String id,
            String name,
            Figures before,
            Figures after,
            Difference collaborators,
            Difference topics,
            Difference institutions) {}

    /** Who or what is there no more, and who or what is new. */
    public record Difference(Some lost, Some gained) {}

    /**
     * The first of many.
     *
     * @param total how many there are
     */
    public record Some(int total, List<Named> shown) {}

    /** Somebody or something with a page. */
    public record Named(String id, String name) {}
}
