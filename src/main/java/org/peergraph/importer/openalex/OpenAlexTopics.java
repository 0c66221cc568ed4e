package org.peergraph.importer.openalex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peergraph.identifier.OwnId;
import org.peergraph.importer.JsonFields;
import org.peergraph.importer.TopicMention;
import org.peergraph.importer.TopicRecord;

/** Maps OpenAlex's topics and the subfields, fields and domains above them. */
final class OpenAlexTopics {

    /** The broader levels by the folder in their ids, the narrowest first. */
    static final Map<String, String> LEVELS = levels();

    private OpenAlexTopics() {}

    private static Map<String, String> levels() {
        Map<String, String> levels = new LinkedHashMap<>();
        levels.put("subfields", "subfield");
        levels.put("fields", "field");
        levels.put("domains", "domain");
        return levels;
    }

    /** A topic. */
    static TopicRecord read(String id, JsonFields topic) {
        return record(id, "topic", topic, above(topic, "subfield"));
    }

    /** A subfield, field or domain. */
    static TopicRecord broader(String level, String number, JsonFields topic) {
        String next =
                switch (level) {
                    case "subfield" -> "field";
                    case "field" -> "domain";
                    default -> "";
                };
        return record(level + ":" + number, level, topic, above(topic, next));
    }

    private static TopicRecord record(
            String id, String level, JsonFields topic, @Nullable TopicMention parent) {
        return new TopicRecord(
                OpenAlexRecords.SOURCE,
                id,
                OpenAlexRecords.version(topic),
                id,
                topic.text("display_name"),
                topic.text("description"),
                List.copyOf(new LinkedHashSet<>(topic.texts("keywords"))),
                level,
                parent);
    }

    /** The topics of a work, the main one marked, each once. */
    static List<TopicMention> ofWork(JsonFields work) {
        JsonFields primary = work.object("primary_topic");
        String primaryId = OpenAlexIds.find(primary, "id", 'T');
        List<JsonFields> named = new ArrayList<>(work.objects("topics"));
        if (primary.isPresent()) {
            named.add(primary);
        }
        Map<String, TopicMention> mentions = new LinkedHashMap<>();
        for (JsonFields topic : named) {
            String id = OpenAlexIds.find(topic, "id", 'T', "topic without an id left out");
            if (id != null) {
                mentions.computeIfAbsent(id, _ -> mention(id, topic, id.equals(primaryId)));
            }
        }
        return List.copyOf(mentions.values());
    }

    private static TopicMention mention(String id, JsonFields topic, boolean primary) {
        return new TopicMention(
                id,
                topic.text("display_name"),
                "topic",
                score(topic),
                primary,
                above(topic, "subfield"));
    }

    private static @Nullable Double score(JsonFields topic) {
        Double score = topic.number("score");
        if (score != null && !(score >= 0 && score <= 1)) {
            topic.note("score of a topic outside of 0 to 1 left out");
            return null;
        }
        return score;
    }

    /** What is above a topic, from this level on; ends below the first level that is not given. */
    private static @Nullable TopicMention above(JsonFields topic, String from) {
        List<String> upwards = new ArrayList<>(LEVELS.values());
        int first = upwards.indexOf(from);
        if (first < 0) {
            return null;
        }
        List<TopicMention> chain = new ArrayList<>();
        for (String level : upwards.subList(first, upwards.size())) {
            TopicMention mention = broaderMention(topic.object(level), level);
            if (mention == null) {
                break;
            }
            chain.addFirst(mention);
        }
        TopicMention parent = null;
        for (TopicMention each : chain) {
            parent = new TopicMention(each.id(), each.name(), each.level(), null, false, parent);
        }
        return parent;
    }

    private static @Nullable TopicMention broaderMention(JsonFields broader, String level) {
        String text = broader.text("id");
        if (text == null) {
            return null;
        }
        String id = OwnId.of(text.strip()).value();
        if (id.startsWith(level + ":")) {
            return new TopicMention(id, broader.text("display_name"), level, null, false, null);
        }
        broader.note("malformed id of a %s left out".formatted(level));
        return null;
    }
}
