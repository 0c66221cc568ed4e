package org.peergraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.peergraph.slice.SliceEdge;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** VOSviewer, JSON-LD and CSL-JSON, read back. */
class JsonFormatsTests {

    @Test
    void vosviewerHoldsEveryItemAndOneLinkAPair() throws Exception {
        JsonNode network = read(new Vosviewer()).path("network");
        List<JsonNode> items = network.path("items").valueStream().toList();
        assertThat(items).hasSameSizeAs(Hostile.NAMES);
        for (int i = 0; i < items.size(); i++) {
            assertThat(items.get(i).path("id").asString()).isEqualTo(Hostile.id(i));
            assertThat(items.get(i).path("label").asString()).isEqualTo(Hostile.readable(i));
            assertThat(items.get(i).path("x").asDouble()).isEqualTo(-1.5 * i);
            assertThat(items.get(i).path("weights").propertyNames())
                    .containsExactly("Links", "Works", "Citations");
        }
        Map<Set<String>, Double> expected = new HashMap<>();
        for (SliceEdge edge : Hostile.export().edges()) {
            expected.merge(Set.of(edge.source(), edge.target()), edge.weight(), Double::sum);
        }
        Map<Set<String>, Double> links = new HashMap<>();
        network.path("links")
                .forEach(
                        link ->
                                links.put(
                                        Set.of(
                                                link.path("source_id").asString(),
                                                link.path("target_id").asString()),
                                        link.path("strength").asDouble()));
        assertThat(links).isEqualTo(expected);
        assertThat(network.path("links").size()).isEqualTo(expected.size());
    }

    @Test
    void vosviewersClustersAreCommunitiesOfResearchersAndKindsOfTheOthers() throws Exception {
        JsonNode network = read(new Vosviewer()).path("network");
        Map<Integer, String> clusters = new HashMap<>();
        network.path("clusters")
                .forEach(c -> clusters.put(c.path("cluster").asInt(), c.path("label").asString()));
        assertThat(clusters).containsEntry(2, "works").containsEntry(5, Hostile.readable(1));
        assertThat(network.at("/items/0/cluster").asInt()).isEqualTo(5);
        assertThat(network.at("/items/1/cluster").asInt()).isEqualTo(2);
        assertThat(clusters.keySet())
                .containsAll(
                        network.path("items")
                                .valueStream()
                                .map(i -> i.path("cluster").asInt())
                                .toList());
    }

    @Test
    void jsonLdHoldsEveryThingAndEveryStatement() throws Exception {
        JsonNode document = read(new JsonLd());
        assertThat(document.at("/@context/@vocab").asString()).isEqualTo("https://schema.org/");
        Set<String> statements = new HashSet<>();
        for (JsonNode thing : document.path("@graph")) {
            String id = thing.path("@id").asString();
            for (String property : List.of("citation", "colleague")) {
                thing.path(property)
                        .forEach(
                                other ->
                                        statements.add(
                                                id + property + other.path("@id").asString()));
            }
        }
        assertThat(
                        document.path("@graph")
                                .valueStream()
                                .map(t -> t.path("@type").asString())
                                .limit(4))
                .containsExactly("Person", "ScholarlyArticle", "DefinedTerm", "Organization");
        assertThat(document.path("@graph").valueStream().map(t -> t.path("name").asString()))
                .containsExactlyElementsOf(Hostile.NAMES.stream().map(PlainLine::of).toList());
        Map<String, String> urls =
                Hostile.export().nodes().stream()
                        .collect(Collectors.toMap(ExportedNode::id, ExportedNode::url));
        assertThat(statements)
                .isEqualTo(
                        Hostile.export().edges().stream()
                                .map(
                                        e ->
                                                urls.get(e.source())
                                                        + (e.kind().equals("CITES")
                                                                ? "citation"
                                                                : "colleague")
                                                        + urls.get(e.target()))
                                .collect(Collectors.toSet()));
    }

    @Test
    void cslHoldsEveryWork() throws Exception {
        List<JsonNode> items = read(new Csl()).valueStream().toList();
        assertThat(items).hasSameSizeAs(Hostile.NAMES);
        for (int i = 0; i < items.size(); i++) {
            JsonNode item = items.get(i);
            assertThat(item.path("title").asString()).isEqualTo(Hostile.readable(i));
            assertThat(item.path("DOI").asString()).isEqualTo("10.1000/{a}_" + i);
            assertThat(item.at("/issued/date-parts").toString()).isEqualTo("[[2001,2,3]]");
            assertThat(item.at("/author/1/family").asString()).isEqualTo("Lovelace");
            assertThat(item.path("note").asString()).isEqualTo("The first 2 of 3 authors.");
        }
        assertThat(items.stream().map(item -> item.path("id").asString())).doesNotHaveDuplicates();
    }

    private static JsonNode read(ExportFormat format) throws Exception {
        return JsonMapper.shared().readTree(Hostile.written(format));
    }
}
