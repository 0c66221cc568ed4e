package org.peergraph.importer.ror;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.peergraph.importer.CollectingSink;
import org.peergraph.importer.InputLine;
import org.peergraph.importer.InstitutionRecord;
import org.peergraph.importer.RecordPosition;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Invented records in the registry's shapes, to be changed by the tests that take them. */
final class RorSamples {

    private RorSamples() {}

    static ObjectNode v1() {
        return sample("v1");
    }

    static ObjectNode v2() {
        return sample("v2");
    }

    static ObjectNode sample(String schema) {
        String name = "/ror/" + schema + ".json";
        try (InputStream in = RorSamples.class.getResourceAsStream(name)) {
            return (ObjectNode) JsonMapper.shared().readTree(Objects.requireNonNull(in, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }

    static CollectingSink read(JsonNode json) {
        CollectingSink sink = new CollectingSink();
        new RorReader(sink)
                .read(new InputLine(new RecordPosition(0, "sample", 1, ""), json.toString()));
        return sink;
    }

    static InstitutionRecord institution(JsonNode json) {
        return read(json).only(InstitutionRecord.class);
    }
}
