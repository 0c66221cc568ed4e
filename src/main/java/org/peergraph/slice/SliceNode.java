package org.peergraph.slice;

import org.jspecify.annotations.Nullable;
import org.peergraph.identifier.EntityKind;

/**
 * One entity in a slice.
 *
 * @param label name or title, plain text
 * @param year first publication, for works only
 * @param works how many works the entity has in the whole graph; null for works
 * @param citations how often the work is cited; null for other kinds
 * @param place city and country, for institutions only
 * @param authors how many authors a work has; null for other kinds
 * @param hyperAuthored true for a work with more authors than make pairs of collaborators
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
        boolean hyperAuthored) {

    SliceNode labelled(String newLabel) {
        return new SliceNode(
                id, kind, newLabel, year, works, citations, place, authors, hyperAuthored);
    }
}
