package org.peergraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.peergraph.slice.SliceEdge;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** GEXF and GraphML, read back by the JDK's parser. */
class XmlFormatsTests {

    @Test
    void gexfHoldsTheSameNodesAndEdges() throws Exception {
        Document document = parse(Hostile.written(new Gexf()));
        List<Element> nodes = all(document, "node");
        assertThat(nodes.stream().map(n -> n.getAttribute("id"))).containsExactlyElementsOf(ids());
        assertThat(nodes.stream().map(n -> n.getAttribute("label")))
                .containsExactlyElementsOf(labels());
        assertThat(all(document, "edge").stream().map(XmlFormatsTests::edge))
                .containsExactlyElementsOf(edges());
    }

    /** What gexf.net's schema of 1.3 asks: order of elements, attributes, types, ranges. */
    @Test
    void gexfKeepsToItsSchema() throws Exception {
        Document document = parse(Hostile.written(new Gexf()));
        Element root = document.getDocumentElement();
        assertThat(root.getNamespaceURI()).isEqualTo("http://gexf.net/1.3");
        assertThat(root.getAttribute("version")).isEqualTo("1.3");
        assertThat(names(root)).containsExactly("meta", "graph");
        assertThat(names(all(document, "meta").getFirst()))
                .containsExactly("creator", "description");
        assertThat(all(document, "meta").getFirst().getAttribute("lastmodifieddate"))
                .isEqualTo("2026-11-25");
        assertThat(names(all(document, "graph").getFirst()))
                .containsExactly("attributes", "attributes", "nodes", "edges");
        Set<String> declared = Set.copyOf(values(all(document, "attribute"), "id"));
        assertThat(values(all(document, "attribute"), "type"))
                .isSubsetOf("string", "integer", "long", "double", "boolean");
        assertThat(declared).containsAll(values(all(document, "attvalue"), "for"));
        for (Element node : all(document, "node")) {
            assertThat(names(node))
                    .containsExactly("attvalues", "viz:size", "viz:position", "viz:color");
        }
        for (Element color : all(document, "viz:color")) {
            assertThat(color.getNamespaceURI()).isEqualTo("http://gexf.net/1.3/viz");
            assertThat(
                            List.of(
                                    color.getAttribute("r"),
                                    color.getAttribute("g"),
                                    color.getAttribute("b")))
                    .containsExactly("10", "16", "255");
        }
        for (Element edge : all(document, "edge")) {
            boolean peers = edge.getAttribute("kind").equals("COAUTHORED_WITH");
            assertThat(edge.hasAttribute("type")).as("Gephi drops edges of another type").isFalse();
            assertThat(attribute(edge, "symmetric")).isEqualTo(String.valueOf(peers));
            assertThat(Double.parseDouble(edge.getAttribute("weight"))).isPositive();
        }
        assertThat(values(all(document, "edge"), "id")).doesNotHaveDuplicates();
        assertThat(all(document, "nodes").getFirst().getAttribute("count"))
                .isEqualTo(String.valueOf(Hostile.NAMES.size()));
    }

    @Test
    void graphMlHoldsTheSameNodesAndEdges() throws Exception {
        Document document = parse(Hostile.written(new GraphMl()));
        assertThat(document.getDocumentElement().getNamespaceURI())
                .isEqualTo("http://graphml.graphdrawing.org/xmlns");
        List<Element> nodes = all(document, "node");
        assertThat(values(nodes, "id")).containsExactlyElementsOf(ids());
        assertThat(nodes.stream().map(n -> data(n, "node-label")))
                .containsExactlyElementsOf(labels());
        assertThat(
                        all(document, "edge").stream()
                                .map(
                                        e ->
                                                e.getAttribute("source")
                                                        + data(e, "edge-kind")
                                                        + e.getAttribute("target")))
                .containsExactlyElementsOf(edges());
        assertThat(Set.copyOf(values(all(document, "key"), "id")))
                .containsAll(values(all(document, "data"), "key"));
        assertThat(values(all(document, "edge"), "directed")).containsOnly("");
    }

    private static List<String> ids() {
        return IntStream.range(0, Hostile.NAMES.size()).mapToObj(Hostile::id).toList();
    }

    private static List<String> labels() {
        return IntStream.range(0, Hostile.NAMES.size()).mapToObj(Hostile::readable).toList();
    }

    private static List<String> edges() {
        return Hostile.export().edges().stream()
                .map((SliceEdge e) -> e.source() + e.kind() + e.target())
                .toList();
    }

    private static String edge(Element edge) {
        return edge.getAttribute("source")
                + edge.getAttribute("kind")
                + edge.getAttribute("target");
    }

    private static String data(Element element, String key) {
        NodeList data = element.getElementsByTagName("data");
        for (int i = 0; i < data.getLength(); i++) {
            if (((Element) data.item(i)).getAttribute("key").equals(key)) {
                return data.item(i).getTextContent();
            }
        }
        return "";
    }

    private static List<String> names(Element element) {
        List<String> names = new ArrayList<>();
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            names.add(child.getNodeName());
        }
        return names;
    }

    private static List<String> values(List<Element> elements, String attribute) {
        return elements.stream().map(e -> e.getAttribute(attribute)).toList();
    }

    private static List<Element> all(Document document, String name) {
        NodeList found = document.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static Document parse(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static String attribute(Element element, String name) {
        NodeList values = element.getElementsByTagName("attvalue");
        return IntStream.range(0, values.getLength())
                .mapToObj(i -> (Element) values.item(i))
                .filter(value -> value.getAttribute("for").equals(name))
                .map(value -> value.getAttribute("value"))
                .findFirst()
                .orElse("");
    }
}
