package org.peergraph.profile;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peergraph.graph.Row;

/**
 * What somebody says of themselves on a record they hold.
 *
 * @param id null before it is said for the first time
 * @param saidAt when it was said last; null before
 * @param name what they prefer to be called
 * @param biography a few lines of plain text
 * @param links addresses of pages, http or https
 * @param open whether they are open to collaborate
 * @param openWith on what
 * @param openFor with whom
 * @param featured ids of works of their own, in their order
 */
public record Profile(
        @Nullable String id,
        @Nullable Instant saidAt,
        @Nullable String name,
        @Nullable String biography,
        List<String> links,
        boolean open,
        @Nullable String openWith,
        @Nullable String openFor,
        List<String> featured) {

    static final Profile EMPTY =
            new Profile(null, null, null, null, List.of(), false, null, null, List.of());

    static Profile of(Row row) {
        return new Profile(
                row.text("id"),
                Instant.ofEpochMilli(row.longInteger("saidAt")),
                row.findText("name"),
                row.findText("biography"),
                row.texts("links"),
                row.flag("open"),
                row.findText("openWith"),
                row.findText("openFor"),
                row.texts("featured"));
    }

    /** What a complete profile still needs; whether somebody is open to collaborate is not part. */
    public List<String> missing() {
        return Stream.of(
                        name == null ? "a preferred name" : "",
                        biography == null ? "a biography" : "",
                        links.isEmpty() ? "a link" : "",
                        featured.isEmpty() ? "a featured work" : "")
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Whether it adds to trust: {@code trust/refresh} asks the same. */
    public boolean complete() {
        return missing().isEmpty();
    }
}
