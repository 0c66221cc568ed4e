package org.peergraph.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What can stand in the place of a value, and the places of a JSON tree. */
public final class GarbledJson {

    public static final List<JsonNode> GARBAGE =
            Stream.of(
                            "null",
                            "true",
                            "-1",
                            "1e300",
                            "123456789012345678901234567890",
                            "''",
                            "' '",
                            "'garbage'",
                            "'https://openalex.org/W'",
                            "[]",
                            "[null]",
                            "[[{}]]",
                            "['x',1]",
                            "{}",
                            "{'id':{},'x':[]}")
                    .map(text -> JsonMapper.shared().readTree(text.replace('\'', '"')))
                    .toList();

    private GarbledJson() {}

    /** Every place in the tree as a setter; setting null removes what is there. */
    public static List<Consumer<@Nullable JsonNode>> places(JsonNode node) {
        List<Consumer<@Nullable JsonNode>> places = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> field : List.copyOf(object.properties())) {
                String name = field.getKey();
                places.add(
                        value -> {
                            if (value == null) {
                                object.remove(name);
                            } else {
                                object.set(name, value);
                            }
                        });
                places.addAll(places(field.getValue()));
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int index = i;
                places.add(
                        value -> {
                            if (value == null) {
                                array.remove(index);
                            } else {
                                array.set(index, value);
                            }
                        });
                places.addAll(places(array.get(i)));
            }
        }
        return places;
    }
}
