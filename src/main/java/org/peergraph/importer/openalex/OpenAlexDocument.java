package org.peergraph.importer.openalex;

import java.util.ArrayList;
import java.util.List;
import org.peergraph.importer.ImportFailedException;
import org.peergraph.importer.InputLine;
import org.peergraph.importer.RecordPosition;
import org.peergraph.importer.RecordSink;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/** A file that holds an answer of the API: a page of results, one entity, or several of them. */
final class OpenAlexDocument {

    /** One entity and its place among those of the file, from 1. */
    record Entity(JsonNode json, RecordPosition position) {}

    static final JsonMapper JSON = JsonMapper.shared();

    /**
     * In characters. The API's largest pages, 200 works with abstract, have some 10 million; what
     * is larger is no page, and must not be held in memory.
     */
    private static final int LARGEST = 64 << 20;

    private final RecordPosition start;
    private final StringBuilder text = new StringBuilder();
    private long lines = 1;

    OpenAlexDocument(RecordPosition start) {
        this.start = start;
    }

    void add(InputLine line) {
        // Blank lines are not handed over; they count for the places in messages.
        for (; lines < line.position().number(); lines++) {
            text.append('\n');
        }
        text.append(line.text());
        if (text.length() > LARGEST) {
            throw new ImportFailedException(
                    "%s is too large for an answer of the API; if it holds one entity a line, give it a name ending in .jsonl."
                            .formatted(start.name()));
        }
    }

    /** The entities; what cannot be parsed is rejected, together with all that follows it. */
    List<Entity> entities(RecordSink sink) {
        List<Entity> entities = new ArrayList<>();
        try (MappingIterator<JsonNode> values =
                JSON.readerFor(JsonNode.class).readValues(text.toString())) {
            while (values.hasNextValue()) {
                JsonNode value = values.nextValue();
                JsonNode results = value.path("results");
                for (JsonNode entity : results.isArray() ? results : List.of(value)) {
                    entities.add(new Entity(entity, position(entities.size() + 1)));
                }
            }
        } catch (JacksonException e) {
            sink.reject(position(entities.size() + 1), invalid(e));
        }
        return entities;
    }

    private RecordPosition position(long number) {
        return new RecordPosition(start.input(), start.name(), number, "");
    }

    /** What is wrong with a piece of JSON, and where in it. */
    static String invalid(JacksonException problem) {
        var place = problem.getLocation();
        return place == null
                ? "invalid JSON: " + problem.getOriginalMessage()
                : "invalid JSON at line %d, column %d: %s"
                        .formatted(
                                place.getLineNr(),
                                place.getColumnNr(),
                                problem.getOriginalMessage());
    }
}
