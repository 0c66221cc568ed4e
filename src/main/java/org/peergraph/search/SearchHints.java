package org.peergraph.search;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peergraph.graph.Row;
import org.peergraph.identifier.EntityKind;

/** The line under a hit that tells namesakes apart. */
final class SearchHints {

    private SearchHints() {}

    static String hint(EntityKind kind, Row row) {
        return switch (kind) {
            case RESEARCHER -> {
                String place = row.findText("place");
                yield joined(
                        place != null ? place : row.findText("topic"),
                        works(row.integer("works")),
                        years(row.findInteger("firstYear"), row.findInteger("lastYear")));
            }
            case WORK -> {
                Integer year = row.findInteger("year");
                yield joined(
                        authors(row.texts("authors"), row.integer("authorCount")),
                        row.findText("venue"),
                        year == null ? null : year.toString());
            }
            case TOPIC -> joined(row.findText("broader"), works(row.integer("works")));
            case INSTITUTION ->
                    joined(
                            row.findText("city"),
                            row.findText("country"),
                            works(row.integer("works")));
        };
    }

    private static String works(int count) {
        return count == 1 ? "1 work" : count + " works";
    }

    private static @Nullable String years(@Nullable Integer first, @Nullable Integer last) {
        if (first == null || last == null) {
            return null;
        }
        return first.equals(last) ? first.toString() : first + "–" + last;
    }

    private static String authors(List<String> first, int count) {
        String names = String.join(", ", first);
        return count > first.size() ? names + " and " + (count - first.size()) + " more" : names;
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }
}
