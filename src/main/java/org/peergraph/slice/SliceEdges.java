package org.peergraph.slice;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.peergraph.graph.Row;

/** All edges of an answer that holds the part {@code slice/part/ties}. */
public final class SliceEdges {

    private SliceEdges() {}

    /**
     * Those the column {@code edges} tells and those found in the lists, each once.
     *
     * @param nodes all nodes the answer shows
     */
    public static List<SliceEdge> of(Row row, Collection<SliceNode> nodes, SliceRequest request) {
        return of(row, nodes, Screen.EMPTY, request);
    }

    /**
     * @param screen what is visible beside them
     */
    static List<SliceEdge> of(
            Row row, Collection<SliceNode> nodes, Screen screen, SliceRequest request) {
        Map<List<String>, SliceEdge> edges = new LinkedHashMap<>();
        Stream.concat(
                        row.tuples("edges").stream().map(SliceEdge::of),
                        SliceTies.of(row, nodes, screen, request).stream())
                .forEach(edge -> edges.putIfAbsent(edge.key(), edge));
        return List.copyOf(edges.values());
    }
}
