package org.peergraph.importer.openalex;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.peergraph.importer.CollectingSink;
import org.peergraph.importer.ImportedRecord;
import org.peergraph.importer.RecordPosition;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Invented entities in OpenAlex's shape, to be changed by the tests that take them. */
final class Samples {

    static final JsonMapper JSON = JsonMapper.shared();

    private Samples() {}

    static ObjectNode work() {
        return sample("work");
    }

    static ObjectNode work(long number) {
        return work().put("id", "https://openalex.org/W" + number);
    }

    static ObjectNode author() {
        return sample("author");
    }

    static ObjectNode institution() {
        return sample("institution");
    }

    static ObjectNode topic() {
        return sample("topic");
    }

    static ObjectNode sample(String name) {
        try (InputStream in = Samples.class.getResourceAsStream("/openalex/" + name + ".json")) {
            return (ObjectNode) JSON.readTree(Objects.requireNonNull(in, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode json(String text) {
        return JSON.readTree(text.replace('\'', '"'));
    }

    static CollectingSink read(JsonNode entity) {
        CollectingSink sink = new CollectingSink();
        OpenAlexRecords.read(entity, new RecordPosition(0, "sample", 1, ""), sink);
        return sink;
    }

    static <T extends ImportedRecord> T read(JsonNode entity, Class<T> kind) {
        return read(entity).only(kind);
    }
}
