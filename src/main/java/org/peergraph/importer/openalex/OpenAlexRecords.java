package org.peergraph.importer.openalex;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.peergraph.importer.ImportedRecord;
import org.peergraph.importer.JsonFields;
import org.peergraph.importer.RecordPosition;
import org.peergraph.importer.RecordSink;
import tools.jackson.databind.JsonNode;

/** Tells OpenAlex's entities apart by their ids and hands each to its own mapping. */
final class OpenAlexRecords {

    static final String SOURCE = "openalex";

    private static final Pattern ID =
            Pattern.compile(
                    "(?:https?://(?:api\\.|www\\.)?openalex\\.org/(?:([a-z-]+)/)?|openalex:)?(\\S+)");
    private static final Pattern LETTER_AND_NUMBER = Pattern.compile("[A-Za-z]\\d{1,15}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    /** What OpenAlex also describes and Peergraph has no record for. */
    private static final Map<Character, String> NOT_IMPORTED =
            Map.of(
                    'S', "sources",
                    'P', "publishers",
                    'F', "funders",
                    'C', "concepts",
                    'G', "awards",
                    'K', "keywords");

    private OpenAlexRecords() {}

    /**
     * Maps one entity and hands it to the sink, or rejects it, or notes that its kind is left out.
     *
     * @return false if it was rejected
     */
    static boolean read(JsonNode node, RecordPosition position, RecordSink sink) {
        if (!node.isObject()) {
            return reject("not a JSON object", position, sink);
        }
        JsonNode id = node.path("id");
        if (!id.isString() || id.stringValue().isBlank()) {
            return reject("no id", position, sink);
        }
        Matcher matcher = ID.matcher(id.stringValue().strip());
        if (!matcher.matches()) {
            return reject("malformed id: " + id.stringValue(), position, sink);
        }
        JsonFields entity = new JsonFields(node, sink::note);
        return read(matcher.group(1), matcher.group(2), entity, position, sink);
    }

    private static boolean read(
            @Nullable String folder,
            String rest,
            JsonFields entity,
            RecordPosition position,
            RecordSink sink) {
        if (folder != null && NUMBER.matcher(rest).matches()) {
            String level = OpenAlexTopics.LEVELS.get(folder);
            if (level != null) {
                sink.accept(OpenAlexTopics.broader(level, rest, entity), position);
                return true;
            }
        }
        if (folder != null && !ofEntities(folder)) {
            sink.note("not imported: " + folder);
        } else if (!LETTER_AND_NUMBER.matcher(rest).matches()) {
            return reject("malformed id: " + rest, position, sink);
        } else if (entity.object().has("entity_type") && entity.object().has("hint")) {
            sink.note("not imported: suggestions of the autocomplete address");
        } else {
            return readShort(rest.toUpperCase(Locale.ROOT), entity, position, sink);
        }
        return true;
    }

    private static boolean ofEntities(String folder) {
        return switch (folder) {
            case "works", "authors", "institutions", "topics" -> true;
            default -> NOT_IMPORTED.containsValue(folder) && !folder.equals("keywords");
        };
    }

    private static boolean readShort(
            String id, JsonFields entity, RecordPosition position, RecordSink sink) {
        ImportedRecord record =
                switch (id.charAt(0)) {
                    case 'W' -> OpenAlexWorks.read(id, entity);
                    case 'A' -> OpenAlexAuthors.read(id, entity);
                    case 'I' -> OpenAlexInstitutions.read(id, entity);
                    case 'T' -> OpenAlexTopics.read(id, entity);
                    default -> null;
                };
        String leftOut = NOT_IMPORTED.get(id.charAt(0));
        if (record != null) {
            sink.accept(record, position);
        } else if (leftOut != null) {
            sink.note("not imported: " + leftOut);
        } else {
            return reject("malformed id: " + id, position, sink);
        }
        return true;
    }

    private static boolean reject(String reason, RecordPosition position, RecordSink sink) {
        sink.reject(position, reason);
        return false;
    }

    /** The record's version: when OpenAlex last changed it, empty if it does not say. */
    static String version(JsonFields entity) {
        String updated = entity.text("updated_date");
        return updated == null ? "" : updated;
    }
}
