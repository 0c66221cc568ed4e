package org.peergraph.importer.ror;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peergraph.importer.CollectingSink;
import org.peergraph.importer.GarbledJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Removes or garbles every field of a whole record in turn, nested ones and elements included. */
class GarbledRorTests {

    @ParameterizedTest
    @ValueSource(strings = {"v1", "v2"})
    void readsOrRejectsWithoutCrashing(String schema) {
        int places = GarbledJson.places(RorSamples.sample(schema)).size();
        assertThat(places).isGreaterThan(30);
        for (int place = 0; place < places; place++) {
            for (JsonNode garbage : GarbledJson.GARBAGE) {
                check(schema, place, garbage);
            }
            check(schema, place, null);
        }
    }

    private static void check(String schema, int place, @Nullable JsonNode garbage) {
        ObjectNode entity = RorSamples.sample(schema);
        GarbledJson.places(entity).get(place).accept(garbage);
        CollectingSink sink = RorSamples.read(entity);
        if (entity.path("id").equals(RorSamples.sample(schema).path("id"))) {
            assertThat(sink.records()).as("%s", entity).hasSize(1);
        } else {
            assertThat(sink.rejects()).as("%s", entity).hasSize(1);
        }
    }
}
