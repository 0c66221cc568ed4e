package org.peergraph.importer.openalex;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peergraph.importer.CollectingSink;
import org.peergraph.importer.GarbledJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Removes or garbles every field of a whole entity in turn, nested ones and elements included. */
class GarbledEntitiesTests {

    @ParameterizedTest
    @ValueSource(strings = {"work", "author", "institution", "topic"})
    void readsOrRejectsWithoutCrashing(String kind) {
        int places = GarbledJson.places(Samples.sample(kind)).size();
        assertThat(places).isGreaterThan(8);
        for (int place = 0; place < places; place++) {
            for (JsonNode garbage : GarbledJson.GARBAGE) {
                check(kind, place, garbage);
            }
            check(kind, place, null);
        }
    }

    private static void check(String kind, int place, @Nullable JsonNode garbage) {
        ObjectNode entity = Samples.sample(kind);
        GarbledJson.places(entity).get(place).accept(garbage);
        CollectingSink sink = Samples.read(entity);
        if (entity.path("id").equals(Samples.sample(kind).path("id"))) {
            assertThat(sink.records()).as("%s", entity).hasSize(1);
        } else {
            assertThat(sink.rejects()).as("%s", entity).hasSize(1);
        }
    }
}
