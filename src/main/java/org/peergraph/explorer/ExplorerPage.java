package org.peergraph.explorer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peergraph.identifier.EntityKind;
import org.peergraph.search.SearchHit;
import org.peergraph.slice.Slice;
import org.peergraph.slice.SlicePicture;

/**
 * What the explorer starts with.
 *
 * @param focus own id of the entity in the middle; empty where there is none
 * @param label its name or title
 * @param picture of the first slice, for those without scripts; null where there is none
 * @param json the first slice as the API answers it, safe inside a script element
 * @param missing what was asked for and is not in this graph
 * @param starts where one might begin instead
 * @param authorLimit works with more authors are hyper-authored
 */
record ExplorerPage(
        String focus,
        String label,
        @Nullable SlicePicture picture,
        @Nullable String json,
        @Nullable String missing,
        List<SearchHit> starts,
        int authorLimit) {

    static ExplorerPage around(Slice slice, String json, int authorLimit) {
        return new ExplorerPage(
                slice.focus().id(),
                slice.focus().label(),
                SlicePicture.of(slice),
                json,
                null,
                List.of(),
                authorLimit);
    }

    static ExplorerPage beginning(
            @Nullable String missing, List<SearchHit> starts, int authorLimit) {
        return new ExplorerPage("", "", null, null, missing, starts, authorLimit);
    }

    public List<EntityKind> kinds() {
        return List.of(EntityKind.values());
    }

    public String heading() {
        return label.isEmpty() ? "Explorer" : "Around " + label;
    }

    public String title() {
        return label.isEmpty() ? "Explorer" : "Explorer: around " + label;
    }
}
