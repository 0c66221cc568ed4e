package org.peergraph.importer.openalex;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What OpenAlex's stand-in holds, and its lists of works.
 *
 * <p>Lists cut author lists after a hundred, as the real ones do. Filters by author, lineage and
 * topic are answered; any other filter lets everything through.
 */
final class OpenAlexCatalogue {

    private static final int LISTED_AUTHORS = 100;

    private final Map<String, ObjectNode> entities = new LinkedHashMap<>();
    private final Map<String, String> otherIds = new HashMap<>();

    /** Adds a work, an author, an institution or a topic with all its fields. */
    void add(ObjectNode entity) {
        String id = lastPart(entity.path("id").asString());
        entities.put(id, entity);
        if (entity.path("orcid").isString()) {
            otherIds.put("orcid:" + lastPart(entity.path("orcid").asString()), id);
        }
        if (entity.path("ror").isString()) {
            otherIds.put("ror:" + lastPart(entity.path("ror").asString()), id);
        }
    }

    /** Redirects an id to the entity it was merged into. */
    void merged(String id, String into) {
        otherIds.put(id, into);
    }

    /** The id of whatever is known under another one; null if it is none. */
    @Nullable String otherId(String id) {
        return otherIds.get(id);
    }

    @Nullable ObjectNode get(String id) {
        return entities.get(id);
    }

    /** The works a filter names, from a cursor on. */
    ObjectNode page(Map<String, String> parameters) {
        List<ObjectNode> works =
                entities.values().stream()
                        .filter(entity -> lastPart(entity.path("id").asString()).startsWith("W"))
                        .filter(work -> matches(work, parameters.getOrDefault("filter", "")))
                        .toList();
        String cursor = parameters.getOrDefault("cursor", "*");
        int from = cursor.equals("*") ? 0 : Integer.parseInt(cursor.replace("after ", ""));
        int to = Math.min(works.size(), from + size(parameters));
        ObjectNode page = JsonMapper.shared().createObjectNode();
        page.putObject("meta")
                .put("count", works.size())
                .put("per_page", size(parameters))
                .put("next_cursor", from < to ? "after " + to : null);
        ArrayNode results = page.putArray("results");
        for (ObjectNode work : works.subList(Math.min(from, to), to)) {
            ObjectNode listed = work.deepCopy();
            if (listed.path("authorships") instanceof ArrayNode authorships) {
                while (authorships.size() > LISTED_AUTHORS) {
                    authorships.remove(LISTED_AUTHORS);
                }
            }
            results.add(selected(listed, parameters));
        }
        return page;
    }

    private static boolean matches(ObjectNode work, String filter) {
        String value = lastPart(filter.substring(filter.indexOf(':') + 1));
        return switch (filter.substring(0, filter.indexOf(':'))) {
            case "author.id" -> names(work.path("authorships"), value);
            case "authorships.institutions.lineage" -> names(work.path("authorships"), value);
            case "topics.id" -> names(work.path("topics"), value);
            default -> true;
        };
    }

    private static boolean names(JsonNode part, String id) {
        return part.toString().contains("/" + id + "\"");
    }

    /** A field asked for that nothing has; null if there is none. */
    @Nullable String unknownField(Map<String, String> parameters) {
        String select = parameters.get("select");
        if (select == null) {
            return null;
        }
        return Arrays.stream(select.split(",", -1))
                .filter(
                        field ->
                                !entities.isEmpty()
                                        && entities.values().stream()
                                                .noneMatch(entity -> entity.has(field)))
                .findFirst()
                .orElse(null);
    }

    /** An entity with the fields asked for. */
    static JsonNode selected(JsonNode entity, Map<String, String> parameters) {
        String select = parameters.get("select");
        if (select == null) {
            return entity;
        }
        ObjectNode selected = JsonMapper.shared().createObjectNode();
        for (String field : select.split(",", -1)) {
            if (entity.has(field)) {
                selected.set(field, entity.get(field));
            }
        }
        return selected;
    }

    static int size(Map<String, String> parameters) {
        return Integer.parseInt(parameters.getOrDefault("per-page", "25"));
    }

    static String lastPart(String text) {
        return text.substring(text.lastIndexOf('/') + 1);
    }
}
