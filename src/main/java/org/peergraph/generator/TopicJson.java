package org.peergraph.generator;

import java.util.List;
import org.peergraph.generator.WorkTopics.Scored;
import tools.jackson.core.JsonGenerator;

/** Topics as OpenAlex writes them. */
final class TopicJson {

    private TopicJson() {}

    static void write(Topic topic, String updated, JsonGenerator json) {
        named(topic.id(), topic.name(), json);
        json.writeStringProperty(
                "description",
                "Works on %s, a part of %s."
                        .formatted(String.join(", ", topic.keywords()), topic.field().name()));
        json.writeArrayPropertyStart("keywords");
        topic.keywords().forEach(json::writeString);
        json.writeEndArray();
        above(topic, json);
        json.writeStringProperty("updated_date", updated);
    }

    /** The fields {@code primary_topic} and {@code topics} of a work. */
    static void ofWork(List<Scored> topics, JsonGenerator json) {
        json.writeObjectPropertyStart("primary_topic");
        scored(topics.getFirst(), json);
        json.writeEndObject();
        json.writeArrayPropertyStart("topics");
        for (Scored each : topics) {
            json.writeStartObject();
            scored(each, json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void scored(Scored scored, JsonGenerator json) {
        named(scored.topic().id(), scored.topic().name(), json);
        json.writeNumberProperty("score", scored.score());
        above(scored.topic(), json);
    }

    private static void above(Topic topic, JsonGenerator json) {
        for (Level level : List.of(topic.subfield(), topic.field(), topic.domain())) {
            json.writeObjectPropertyStart(level.kind());
            named(level.id(), level.name(), json);
            json.writeEndObject();
        }
    }

    private static void named(String id, String name, JsonGenerator json) {
        json.writeStringProperty("id", id);
        json.writeStringProperty("display_name", name);
    }
}
