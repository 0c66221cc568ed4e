package org.peergraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.peergraph.slice.SliceEdge;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * GEXF 1.3, Gephi's own format, with positions, colours and sizes where a picture was drawn. Two
 * entities may be joined by edges of several kinds, so each edge names its kind. All edges are
 * directed, since Gephi leaves out the undirected ones of a file with both; {@code symmetric} tells
 * those whose direction says nothing.
 *
 * <p>Source: gexf.net, primer and schemas of version 1.3.
 */
@Component
class Gexf implements ExportFormat {

    private static final List<Column<SliceEdge>> EDGES =
            Stream.concat(Column.OF_EDGES.stream(), Stream.of(Column.SYMMETRIC)).toList();

    @Override
    public String name() {
        return "gexf";
    }

    @Override
    public MediaType mediaType() {
        return MediaType.valueOf(MediaTypes.GEXF);
    }

    @Override
    public String extension() {
        return "gexf";
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        XmlFile.write(out, xml -> write(export, xml));
    }

    private static void write(Export export, XmlFile xml) throws XMLStreamException {
        xml.begin(
                "gexf",
                "xmlns",
                "http://gexf.net/1.3",
                "xmlns:viz",
                "http://gexf.net/1.3/viz",
                "version",
                "1.3");
        xml.begin("meta", "lastmodifieddate", export.date().toString());
        xml.text("creator", "Peergraph");
        xml.text("description", PlainLine.of(export.description()));
        xml.end();
        xml.begin("graph", "mode", "static", "defaultedgetype", "directed", "idtype", "string");
        attributes(xml, "node", Column.OF_NODES);
        attributes(xml, "edge", EDGES);
        xml.begin("nodes", "count", String.valueOf(export.nodes().size()));
        for (ExportedNode node : export.nodes()) {
            node(xml, node);
        }
        xml.end();
        xml.begin("edges", "count", String.valueOf(export.edges().size()));
        int number = 0;
        for (SliceEdge edge : export.edges()) {
            edge(xml, edge, number++);
        }
        xml.end();
        xml.end();
        xml.end();
    }

    private static <T> void attributes(XmlFile xml, String of, List<Column<T>> columns)
            throws XMLStreamException {
        xml.begin("attributes", "class", of, "mode", "static");
        for (Column<T> column : columns) {
            String name = column.name();
            xml.empty("attribute", "id", name, "title", name, "type", column.type().gexf);
        }
        xml.end();
    }

    private static void node(XmlFile xml, ExportedNode node) throws XMLStreamException {
        xml.begin("node", "id", node.id(), "label", node.label());
        values(xml, node, Column.OF_NODES);
        spot(xml, node.spot());
        xml.end();
    }

    private static void spot(XmlFile xml, @Nullable Spot spot) throws XMLStreamException {
        if (spot == null) {
            return;
        }
        if (spot.size() != null) {
            xml.empty("viz:size", "value", spot.size().toString());
        }
        xml.empty(
                "viz:position",
                "x",
                Double.toString(spot.x()),
                "y",
                Double.toString(spot.y()),
                "z",
                "0.0");
        String colour = spot.colour();
        if (colour != null) {
            xml.empty(
                    "viz:color",
                    "r",
                    channel(colour, 0),
                    "g",
                    channel(colour, 1),
                    "b",
                    channel(colour, 2));
        }
    }

    private static String channel(String colour, int which) {
        return String.valueOf(Spot.channel(colour, which));
    }

    private static void edge(XmlFile xml, SliceEdge edge, int number) throws XMLStreamException {
        xml.begin(
                "edge",
                "id",
                String.valueOf(number),
                "source",
                edge.source(),
                "target",
                edge.target(),
                "kind",
                edge.kind(),
                "weight",
                Double.toString(edge.weight()));
        values(xml, edge, EDGES);
        xml.end();
    }

    private static <T> void values(XmlFile xml, T of, List<Column<T>> columns)
            throws XMLStreamException {
        xml.begin("attvalues");
        for (Column<T> column : columns) {
            String value = column.text(of);
            if (value != null) {
                xml.empty("attvalue", "for", column.name(), "value", value);
            }
        }
        xml.end();
    }
}
