package org.peergraph.embed;

import java.util.List;
import java.util.Map;
import org.peergraph.identifier.EntityKind;
import org.peergraph.slice.SliceDrawing;
import org.peergraph.slice.SlicePicture;

/**
 * A slice as another site's page draws it.
 *
 * @param label name of the entity in the middle
 * @param page its page, absolute
 * @param wide for places with room for rings
 * @param narrow for narrow ones
 * @param pages of all entities in the drawings, absolute, by id
 * @param shown per kind, how much of what there is is drawn, in words
 * @param notes what is not exact, in words
 * @param empty whether nothing stands near
 */
record EmbeddedSlice(
        String label,
        EntityKind kind,
        String page,
        SliceDrawing wide,
        SliceDrawing narrow,
        Map<String, String> pages,
        List<SlicePicture.Strand> strands,
        List<String> shown,
        List<String> notes,
        boolean empty) {}
