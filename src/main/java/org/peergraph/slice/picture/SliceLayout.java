package org.peergraph.slice.picture;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peergraph.identifier.EntityKind;
import org.peergraph.slice.Slice;
import org.peergraph.slice.SlicePicture;
import org.peergraph.slice.SlicePicture.Row;
import org.peergraph.slice.SlicePicture.Shown;
import org.peergraph.slice.SlicePicture.Table;
import org.peergraph.slice.Truncation;

/** Turns a slice into its picture: the same slice always into the same one. */
public final class SliceLayout {

    private SliceLayout() {}

    public static SlicePicture of(Slice slice) {
        SliceGraph graph = SliceGraph.of(slice);
        Links links = Links.of(graph);
        Strands strands = Strands.of(graph);
        return new SlicePicture(
                slice.focus(),
                strands.list(),
                RingDrawing.of(graph, links, strands),
                ColumnDrawing.of(graph, links, strands),
                shown(slice),
                tables(graph, strands),
                graph.ties().size(),
                links.edges(),
                slice.parameters(),
                slice.approximations());
    }

    private static List<Shown> shown(Slice slice) {
        List<Shown> shown = new ArrayList<>();
        for (EntityKind kind : EntityKind.values()) {
            Truncation truncation = slice.truncation().get(kind);
            if (truncation != null) {
                shown.add(
                        new Shown(kind, truncation.shown(), truncation.total(), truncation.rule()));
            }
        }
        return List.copyOf(shown);
    }

    private static List<Table> tables(SliceGraph graph, Strands strands) {
        List<Table> tables = new ArrayList<>();
        for (EntityKind kind : EntityKind.values()) {
            List<Row> rows = new ArrayList<>();
            for (int entity : graph.neighbours(kind)) {
                int edges = (int) graph.ties().stream().filter(tie -> tie.touches(entity)).count();
                rows.add(
                        new Row(
                                graph.entity(entity),
                                Words.tie(graph, entity),
                                caption(strands, entity),
                                edges));
            }
            if (!rows.isEmpty()) {
                tables.add(new Table(kind, List.copyOf(rows)));
            }
        }
        return List.copyOf(tables);
    }

    private static @Nullable String caption(Strands strands, int entity) {
        int strand = strands.of()[entity];
        return strand == Strands.NONE ? null : strands.list().get(strand).caption();
    }
}
