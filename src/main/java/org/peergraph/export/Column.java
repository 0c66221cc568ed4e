package org.peergraph.export;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.peergraph.slice.SliceEdge;

/**
 * One fact that formats with columns or attributes tell of every node, or of every edge.
 *
 * @param name as it stands in the file
 * @param value a String, Integer, Long, Double or Boolean as {@code type} says; null where not
 *     known
 */
record Column<T>(String name, Type type, Function<T, @Nullable Object> value) {

    /** What values are, in the words GEXF and GraphML have for it. */
    enum Type {
        TEXT("string", "string"),
        NUMBER("integer", "int"),
        LONG("long", "long"),
        DECIMAL("double", "double"),
        FLAG("boolean", "boolean");

        final String gexf;
        final String graphml;

        Type(String gexf, String graphml) {
            this.gexf = gexf;
            this.graphml = graphml;
        }
    }

    /** Between peers the direction says nothing. */
    private static final Set<String> BETWEEN_PEERS = Set.of("COAUTHORED_WITH", "ADJACENT_TO");

    /** Of nodes, beside id and label. */
    static final List<Column<ExportedNode>> OF_NODES =
            List.of(
                    new Column<>("kind", Type.TEXT, n -> n.node().kind().word()),
                    new Column<>("url", Type.TEXT, ExportedNode::url),
                    new Column<>("year", Type.NUMBER, n -> n.node().year()),
                    new Column<>("works", Type.NUMBER, n -> n.node().works()),
                    new Column<>("citations", Type.NUMBER, n -> n.node().citations()),
                    new Column<>("authors", Type.NUMBER, n -> n.node().authors()),
                    new Column<>("place", Type.TEXT, n -> line(n.node().place())),
                    new Column<>("firstYear", Type.NUMBER, n -> n.node().firstYear()),
                    new Column<>("lastYear", Type.NUMBER, n -> n.node().lastYear()),
                    new Column<>("community", Type.LONG, n -> n.node().community()),
                    new Column<>("country", Type.TEXT, n -> n.node().country()),
                    new Column<>("institution", Type.TEXT, n -> line(n.node().institution())));

    /**
     * For formats whose readers take directed edges alone: tells those whose direction says
     * nothing.
     */
    static final Column<SliceEdge> SYMMETRIC =
            new Column<>("symmetric", Type.FLAG, edge -> !directed(edge));

    /** Of edges, beside their ends and their weight. */
    static final List<Column<SliceEdge>> OF_EDGES =
            List.of(
                    new Column<>("kind", Type.TEXT, SliceEdge::kind),
                    new Column<>("works", Type.NUMBER, SliceEdge::works),
                    new Column<>("firstYear", Type.NUMBER, SliceEdge::firstYear),
                    new Column<>("lastYear", Type.NUMBER, SliceEdge::lastYear));

    /** The value as text; null where not known. */
    @Nullable String text(T of) {
        Object found = value.apply(of);
        return found == null ? null : Objects.toString(found);
    }

    static boolean directed(SliceEdge edge) {
        return !BETWEEN_PEERS.contains(edge.kind());
    }

    private static @Nullable String line(@Nullable String text) {
        return text == null ? null : PlainLine.of(text);
    }
}
