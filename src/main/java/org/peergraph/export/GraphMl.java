package org.peergraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.peergraph.slice.SliceEdge;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * GraphML, which networkx, igraph, yEd and Cytoscape read. All edges are written as directed, since
 * networkx refuses a file with both; {@code symmetric} tells those whose direction says nothing.
 */
@Component
class GraphMl implements ExportFormat {

    private static final List<Column<ExportedNode>> NODES = nodes();
    private static final List<Column<SliceEdge>> EDGES = edges();

    @Override
    public String name() {
        return "graphml";
    }

    @Override
    public MediaType mediaType() {
        return MediaType.valueOf(MediaTypes.GRAPHML);
    }

    @Override
    public String extension() {
        return "graphml";
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        XmlFile.write(out, xml -> write(export, xml));
    }

    private static void write(Export export, XmlFile xml) throws XMLStreamException {
        xml.begin("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
        keys(xml, "node", NODES);
        keys(xml, "edge", EDGES);
        xml.begin("graph", "id", "G", "edgedefault", "directed");
        xml.text("desc", PlainLine.of(export.description()));
        for (ExportedNode node : export.nodes()) {
            xml.begin("node", "id", node.id());
            values(xml, "node", node, NODES);
            xml.end();
        }
        int number = 0;
        for (SliceEdge edge : export.edges()) {
            String id = "e" + number++;
            xml.begin("edge", "id", id, "source", edge.source(), "target", edge.target());
            values(xml, "edge", edge, EDGES);
            xml.end();
        }
        xml.end();
        xml.end();
    }

    private static List<Column<ExportedNode>> nodes() {
        List<Column<ExportedNode>> nodes = new ArrayList<>();
        nodes.add(new Column<>("label", Column.Type.TEXT, ExportedNode::label));
        nodes.addAll(Column.OF_NODES);
        nodes.addAll(SpotColumns.ALL);
        return nodes;
    }

    private static List<Column<SliceEdge>> edges() {
        List<Column<SliceEdge>> edges = new ArrayList<>();
        edges.add(new Column<>("weight", Column.Type.DECIMAL, SliceEdge::weight));
        edges.add(Column.SYMMETRIC);
        edges.addAll(Column.OF_EDGES);
        return edges;
    }

    private static <T> void keys(XmlFile xml, String of, List<Column<T>> columns)
            throws XMLStreamException {
        for (Column<T> column : columns) {
            xml.empty(
                    "key",
                    "id",
                    key(of, column),
                    "for",
                    of,
                    "attr.name",
                    column.name(),
                    "attr.type",
                    column.type().graphml);
        }
    }

    private static <T> void values(XmlFile xml, String what, T of, List<Column<T>> columns)
            throws XMLStreamException {
        for (Column<T> column : columns) {
            @Nullable String value = column.text(of);
            if (value != null) {
                xml.text("data", value, "key", key(what, column));
            }
        }
    }

    /** Nodes and edges have columns of the same name, and keys are one space. */
    private static String key(String of, Column<?> column) {
        return of + "-" + column.name();
    }
}
