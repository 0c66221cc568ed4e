package org.peergraph.slice;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.peergraph.identifier.EntityKind;

/**
 * One entity in a slice.
 *
 * @param label name or title, plain text
 * @param year first publication, for works only
 * @param works how many works the entity has in the whole graph; null for works
 * @param citations how often the work, or the researcher's works, are cited; null for other kinds
 * @param place city and country, for institutions only
 * @param authors how many authors a work has; null for other kinds
 * @param hyperAuthored true for a work with more authors than make pairs of collaborators
 * @param firstYear of a researcher's works
 * @param lastYear of a researcher's works
 * @param community the researcher's, by the number {@link Slice#communities} captions
 * @param country of an institution, or of the institution a researcher is known at last
 * @param institution name of the institution a researcher is known at last
 */
public record SliceNode(
        String id,
        EntityKind kind,
        String label,
        @Nullable Integer year,
        @Nullable Integer works,
        @Nullable Integer citations,
        @Nullable String place,
        @Nullable Integer authors,
        boolean hyperAuthored,
        @Nullable Integer firstYear,
        @Nullable Integer lastYear,
        @Nullable Long community,
        @Nullable String country,
        @Nullable String institution) {

    /** Reads what the part {@code slice/part/nodes} tells of an entity. */
    static SliceNode of(EntityKind kind, List<@Nullable Object> tuple, int authorLimit) {
        Integer authors = integer(tuple.get(6));
        return new SliceNode(
                (String) Objects.requireNonNull(tuple.get(0)),
                kind,
                (String) Objects.requireNonNull(tuple.get(1)),
                integer(tuple.get(2)),
                integer(tuple.get(3)),
                integer(tuple.get(4)),
                (String) tuple.get(5),
                authors,
                authors != null && authors > authorLimit,
                integer(tuple.get(7)),
                integer(tuple.get(8)),
                (Long) tuple.get(9),
                (String) tuple.get(10),
                (String) tuple.get(11));
    }

    SliceNode labelled(String newLabel) {
        return new SliceNode(
                id,
                kind,
                newLabel,
                year,
                works,
                citations,
                place,
                authors,
                hyperAuthored,
                firstYear,
                lastYear,
                community,
                country,
                institution);
    }

    private static @Nullable Integer integer(@Nullable Object value) {
        return value == null ? null : Math.toIntExact((Long) value);
    }
}
