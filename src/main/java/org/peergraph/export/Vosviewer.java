package org.peergraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.peergraph.slice.SliceEdge;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * The JSON of VOSviewer, desktop and online. It knows one link between two items, without a
 * direction: edges of several kinds between the same two add up. Its clusters are the communities
 * of researchers and, where there are none, the kinds of entity.
 *
 * <p>Source: app.vosviewer.com, documentation of the JSON file type.
 */
@Component
class Vosviewer implements ExportFormat {

    @Override
    public String name() {
        return "vosviewer";
    }

    @Override
    public MediaType mediaType() {
        return MediaType.APPLICATION_JSON;
    }

    @Override
    public String extension() {
        return "vosviewer.json";
    }

    /** It has no media type of its own. */
    @Override
    public boolean accepted(MediaType type) {
        return false;
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        Map<String, Object> network = new LinkedHashMap<>();
        VosviewerClusters clusters = VosviewerClusters.of(export);
        network.put("items", items(export, clusters));
        network.put("links", links(export));
        network.put("clusters", clusters.described());
        Map<String, Object> info =
                Map.of(
                        "title", PlainLine.of(export.title()),
                        "description", PlainLine.of(export.description()));
        Json.write(Map.of("network", network, "info", info), out);
    }

    private static List<Map<String, Object>> items(Export export, VosviewerClusters clusters) {
        boolean drawn = export.nodes().stream().allMatch(node -> node.spot() != null);
        Map<String, Integer> links = new HashMap<>();
        for (SliceEdge edge : export.edges()) {
            links.merge(edge.source(), 1, Integer::sum);
            links.merge(edge.target(), 1, Integer::sum);
        }
        List<Map<String, Object>> items = new ArrayList<>();
        for (ExportedNode node : export.nodes()) {
            Map<String, Object> item = new LinkedHashMap<>();
            item.put("id", node.id());
            item.put("label", node.label());
            item.put("url", node.url());
            Spot spot = node.spot();
            if (drawn && spot != null) {
                item.put("x", spot.x());
                item.put("y", spot.y());
            }
            item.put("cluster", clusters.number(node.node()));
            item.put("weights", weights(node, links.getOrDefault(node.id(), 0)));
            if (node.node().year() != null) {
                item.put("scores", Map.of("Year", node.node().year()));
            }
            items.add(item);
        }
        return items;
    }

    /** The same names for every item, as VOSviewer wants it. */
    private static Map<String, Integer> weights(ExportedNode node, int links) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        weights.put("Links", links);
        weights.put("Works", Objects.requireNonNullElse(node.node().works(), 0));
        weights.put("Citations", Objects.requireNonNullElse(node.node().citations(), 0));
        return weights;
    }

    private static List<Map<String, Object>> links(Export export) {
        Map<List<String>, Double> strengths = new LinkedHashMap<>();
        for (SliceEdge edge : export.edges()) {
            boolean turned = edge.source().compareTo(edge.target()) > 0;
            strengths.merge(
                    turned
                            ? List.of(edge.target(), edge.source())
                            : List.of(edge.source(), edge.target()),
                    Math.max(0, edge.weight()),
                    Double::sum);
        }
        List<Map<String, Object>> links = new ArrayList<>();
        strengths.forEach(
                (ends, strength) ->
                        links.add(
                                Map.of(
                                        "source_id", ends.getFirst(),
                                        "target_id", ends.getLast(),
                                        "strength", strength)));
        return links;
    }
}
