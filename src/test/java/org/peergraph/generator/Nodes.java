package org.peergraph.generator;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Counting in JSON, for tests. */
final class Nodes {

    private Nodes() {}

    static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    static Function<JsonNode, String> id() {
        return record -> record.path("id").stringValue();
    }

    static Set<String> ids(Collection<JsonNode> records) {
        return records.stream().map(id()).collect(Collectors.toSet());
    }

    static Set<String> texts(Stream<JsonNode> nodes) {
        return nodes.map(JsonNode::stringValue).collect(Collectors.toSet());
    }

    /** How often each text occurs; what is null is not counted. */
    static Map<String, Long> counts(Stream<JsonNode> nodes, Function<JsonNode, JsonNode> key) {
        return nodes.map(key)
                .filter(JsonNode::isString)
                .collect(Collectors.groupingBy(JsonNode::stringValue, Collectors.counting()));
    }

    /** What the most frequent part of all, such as 0.01, has of the whole. */
    static double shareOfTop(double part, Map<String, Long> counts) {
        List<Long> sorted = counts.values().stream().sorted(Comparator.reverseOrder()).toList();
        long top = sorted.stream().limit((long) (sorted.size() * part)).mapToLong(n -> n).sum();
        return (double) top / sorted.stream().mapToLong(n -> n).sum();
    }
}
