package org.peergraph.slice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peergraph.identifier.EntityKind;
import org.peergraph.slice.picture.SliceLayout;

/**
 * A slice ready to be seen: two drawings, the legend, the same content as tables, and what was cut.
 *
 * @param strands the research strands, strongest first, at most 8; empty where no work has a topic
 * @param wide for screens with room for rings
 * @param narrow for phones
 * @param shown per kind, how much of what there is the slice shows
 * @param tables everything in the drawings, by kind
 * @param edges number of edges in the slice
 * @param drawn number of them that the wide drawing has lines for
 * @param request what was asked for
 * @param approximations what is not exact, and why
 */
public record SlicePicture(
        SliceNode focus,
        List<Strand> strands,
        SliceDrawing wide,
        SliceDrawing narrow,
        List<Shown> shown,
        List<Table> tables,
        int edges,
        int drawn,
        SliceRequest request,
        List<String> approximations) {

    /** Lays a slice out; equal slices give equal pictures. */
    public static SlicePicture of(Slice slice) {
        return SliceLayout.of(slice);
    }

    /**
     * A group of topics that meet in the same works.
     *
     * @param tone style class of its hue, {@code k0} to {@code k7}
     * @param caption name of its strongest topic
     */
    public record Strand(String tone, String caption) {}

    /** How many neighbours of a kind the slice shows, of how many, and by which rule. */
    public record Shown(EntityKind kind, int shown, int total, String rule) {

        public boolean cut() {
            return shown < total;
        }

        /** What neighbours of this kind are to a focus of another: {@code collaborator}. */
        public String noun(EntityKind focus) {
            return switch (kind) {
                case RESEARCHER ->
                        switch (focus) {
                            case RESEARCHER -> "collaborator";
                            case WORK -> "author";
                            default -> "researcher";
                        };
                case WORK -> focus == EntityKind.WORK ? "cited or citing work" : "work";
                case TOPIC -> focus == EntityKind.TOPIC ? "adjacent topic" : "topic";
                case INSTITUTION -> "institution";
            };
        }
    }

    /** All neighbours of a kind, in the slice's order. */
    public record Table(EntityKind kind, List<Row> rows) {}

    /**
     * One neighbour.
     *
     * @param tie what joins it to the focus, in words; empty where only others do
     * @param strand caption of its strand; null where it has none
     * @param edges how many edges of the slice end here
     */
    public record Row(SliceNode node, String tie, @Nullable String strand, int edges) {}
}
