package org.peergraph.importer.openalex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peergraph.importer.CollectingSink;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Removes or garbles every field of a whole entity in turn, nested ones and elements included. */
class GarbledEntitiesTests {

    private static final List<String> GARBAGE =
            List.of(
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
                    "{'id':{},'x':[]}");

    @ParameterizedTest
    @ValueSource(strings = {"work", "author", "institution", "topic"})
    void readsOrRejectsWithoutCrashing(String kind) {
        int places = places(Samples.sample(kind)).size();
        assertThat(places).isGreaterThan(8);
        for (int place = 0; place < places; place++) {
            for (String garbage : GARBAGE) {
                check(kind, place, Samples.json(garbage));
            }
            check(kind, place, null);
        }
    }

    private static void check(String kind, int place, @Nullable JsonNode garbage) {
        ObjectNode entity = Samples.sample(kind);
        places(entity).get(place).accept(garbage);
        CollectingSink sink = Samples.read(entity);
        if (entity.path("id").equals(Samples.sample(kind).path("id"))) {
            assertThat(sink.records()).as("%s", entity).hasSize(1);
        } else {
            assertThat(sink.rejects()).as("%s", entity).hasSize(1);
        }
    }

    /** Every place in the tree as a setter; setting null removes what is there. */
    private static List<Consumer<@Nullable JsonNode>> places(JsonNode node) {
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
