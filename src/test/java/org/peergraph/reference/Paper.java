package org.peergraph.reference;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peergraph.importer.Authorship;
import org.peergraph.importer.InstitutionMention;
import org.peergraph.importer.TopicMention;
import org.peergraph.importer.WorkRecord;

/**
 * One work as a test says it.
 *
 * @param id {@code W1}
 * @param year null where the source has none
 * @param authors {@code A1}, …; everybody is at one of three institutions
 * @param topics {@code T1}, …
 */
public record Paper(String id, @Nullable Integer year, Set<String> authors, Set<String> topics) {

    public static Paper of(
            String id, @Nullable Integer year, List<String> authors, List<String> topics) {
        return new Paper(id, year, Set.copyOf(authors), Set.copyOf(topics));
    }

    /** Where somebody works: {@code I1} to {@code I3}. */
    static String institution(String author) {
        return "I" + (1 + Integer.parseInt(author.substring(1)) % 3);
    }

    WorkRecord asRecord() {
        return new WorkRecord(
                "openalex",
                id,
                "1",
                id,
                null,
                null,
                "Title of " + id,
                null,
                "article",
                null,
                year == null ? null : year + "-01-01",
                null,
                null,
                null,
                null,
                false,
                authorships(),
                topics.stream()
                        .sorted()
                        .map(topic -> new TopicMention(topic, topic, "topic", null, false, null))
                        .toList(),
                List.of());
    }

    private List<Authorship> authorships() {
        List<String> sorted = authors.stream().sorted().toList();
        return sorted.stream()
                .map(
                        author ->
                                new Authorship(
                                        sorted.indexOf(author) + 1,
                                        author,
                                        null,
                                        "Author " + author,
                                        author,
                                        false,
                                        List.of(
                                                new InstitutionMention(
                                                        institution(author),
                                                        null,
                                                        "Institution",
                                                        "education",
                                                        "AU",
                                                        List.of()))))
                .toList();
    }
}
