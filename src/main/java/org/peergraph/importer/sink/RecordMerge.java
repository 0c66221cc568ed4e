package org.peergraph.importer.sink;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.peergraph.importer.ImportedRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What becomes of a stored record when its source speaks again.
 *
 * <p>A newer version replaces the older one field by field, except that substance erases nothing:
 * an absent value or an empty list keeps what was said before. An older version changes nothing.
 * Two records of the same version are joined the same way whichever came first: a value beats none,
 * a longer list a shorter one, otherwise the later in order of text.
 */
public final class RecordMerge {

    private static final Comparator<JsonNode> SAYS_MORE =
            Comparator.<JsonNode>comparingInt(RecordMerge::substance)
                    .thenComparingInt(node -> node.isArray() ? node.size() : 0)
                    .thenComparing(JsonNode::toString);

    /** What an incoming record does to what is stored. */
    public enum Outcome {
        NEW,
        CHANGED,
        UNCHANGED,
        OLDER
    }

    /** The outcome, and the record to keep. */
    public record Result(Outcome outcome, StoredRecord record) {}

    private RecordMerge() {}

    /** Lets a source speak again about what it may have spoken about before. */
    public static Result merge(@Nullable StoredRecord stored, ImportedRecord incoming) {
        StoredRecord fresh = StoredRecord.of(incoming);
        if (stored == null) {
            return new Result(Outcome.NEW, fresh);
        }
        if (stored.hash().equals(fresh.hash())) {
            return new Result(Outcome.UNCHANGED, stored);
        }
        int age = incoming.version().compareTo(stored.content().version());
        if (age < 0) {
            return new Result(Outcome.OLDER, stored);
        }
        ObjectNode merged = RecordJson.tree(incoming);
        RecordJson.tree(stored.json())
                .properties()
                .forEach(
                        field -> {
                            JsonNode mine = merged.path(field.getKey());
                            JsonNode theirs = field.getValue();
                            boolean keepTheirs =
                                    age > 0
                                            ? substance(mine) == 0
                                            : SAYS_MORE.compare(theirs, mine) > 0;
                            if (keepTheirs) {
                                merged.set(field.getKey(), theirs);
                            }
                        });
        StoredRecord result = StoredRecord.of(RecordJson.read(merged)).describing(stored.entity());
        return result.hash().equals(stored.hash())
                ? new Result(Outcome.UNCHANGED, stored)
                : new Result(Outcome.CHANGED, result);
    }

    /** 0 if a value says nothing, 1 if it says something. */
    private static int substance(JsonNode value) {
        boolean silent =
                value.isMissingNode() || value.isNull() || (value.isArray() && value.isEmpty());
        return silent ? 0 : 1;
    }
}
