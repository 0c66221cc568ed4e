package org.peergraph.importer.arxiv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peergraph.importer.TopicMention;

/**
 * arXiv's categories and their groups, from {@code import/arxiv/categories.csv}.
 *
 * <p>An archived category and an alias stand for the category of today that took their place:
 * {@code alg-geom} is {@code math.AG}, {@code math.IT} is {@code cs.IT}.
 */
final class ArxivTaxonomy {

    private static final String FILE = "/import/arxiv/categories.csv";

    private static final String PREFIX = "arxiv:";

    private record Row(String code, String archive, String group, String now, String name) {

        /** The name comes last because it alone may hold commas and stand in quotes. */
        static Row of(String line) {
            String[] cells = line.split(",", 5);
            return new Row(cells[0], cells[1], cells[2], cells[3], cells[4].replace("\"", ""));
        }
    }

    private final Map<String, Row> rows = new HashMap<>();
    private final Map<String, String> groupsOfArchives = new HashMap<>();

    private ArxivTaxonomy() {}

    static ArxivTaxonomy load() {
        try (InputStream file = Objects.requireNonNull(open(), FILE);
                var lines =
                        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            ArxivTaxonomy taxonomy = new ArxivTaxonomy();
            lines.lines().skip(1).map(Row::of).forEach(taxonomy::add);
            return taxonomy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable InputStream open() {
        return ArxivTaxonomy.class.getResourceAsStream(FILE);
    }

    private void add(Row row) {
        rows.put(row.code(), row);
        groupsOfArchives.put(row.archive(), row.group());
    }

    boolean knows(String code) {
        return rows.containsKey(code);
    }

    /** The category of today, which is the code itself for one that is unknown. */
    String current(String code) {
        Row row = rows.get(code);
        return row == null || row.now().isEmpty() ? code : row.now();
    }

    /** The category as a topic within its group; an unknown one is called by its code. */
    TopicMention category(String code, boolean primary) {
        Row row = rows.get(code);
        String archive = code.contains(".") ? code.substring(0, code.indexOf('.')) : code;
        return new TopicMention(
                PREFIX + code,
                row == null ? code : row.name(),
                "category",
                null,
                primary,
                group(archive).orElse(null));
    }

    private Optional<TopicMention> group(String archive) {
        return Optional.ofNullable(groupsOfArchives.get(archive))
                .map(rows::get)
                .map(row -> group(row.code(), row.name()));
    }

    /** arXiv's own code of the group, {@code grp_cs}, is the code of no category. */
    private static TopicMention group(String code, String name) {
        return new TopicMention(PREFIX + code, name, "group", null, false, null);
    }
}
