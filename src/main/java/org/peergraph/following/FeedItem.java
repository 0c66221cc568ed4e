package org.peergraph.following;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.peergraph.graph.Row;
import org.peergraph.identifier.EntityKind;

/**
 * Something new to somebody. Names are as they were when it was told.
 *
 * @param work id of a new work; null for a collaboration or a remainder
 * @param pair two who have published together for the first time; null otherwise
 * @param works of a pair: their joint works; of a remainder: how much is left out
 * @param why what of it is followed
 */
record FeedItem(
        String id,
        Sort sort,
        Instant at,
        @Nullable String work,
        @Nullable String title,
        @Nullable Pair pair,
        int works,
        List<Followed> why) {

    /** What an item tells. */
    enum Sort {
        WORK,
        COLLABORATION,
        MORE
    }

    record Pair(String a, String aName, String b, String bName) {}

    /**
     * @param name null for a work without a title
     */
    record Followed(EntityKind kind, String entity, @Nullable String name) {}

    static FeedItem of(Row row) {
        String a = row.findText("a");
        Integer works = row.findInteger("works");
        return new FeedItem(
                row.text("id"),
                Sort.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
                Instant.ofEpochMilli(row.longInteger("at")),
                row.findText("work"),
                row.findText("title"),
                a == null ? null : new Pair(a, row.text("aName"), row.text("b"), row.text("bName")),
                works == null ? 0 : works,
                why(row));
    }

    private static List<Followed> why(Row row) {
        List<String> kinds = row.texts("kinds");
        List<String> entities = row.texts("entities");
        List<String> names = row.texts("names");
        List<Followed> why = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            String name = Objects.requireNonNullElse(names.get(i), "");
            why.add(
                    new Followed(
                            EntityKind.valueOf(kinds.get(i).toUpperCase(Locale.ROOT)),
                            entities.get(i),
                            name.isEmpty() ? null : name));
        }
        return why;
    }
}
