package org.peergraph.reference;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peergraph.importer.Authorship;
import org.peergraph.importer.InstitutionMention;
import org.peergraph.importer.TopicMention;
import org.peergraph.importer.WorkRecord;

/**
 * One work as its records say it.
 *
 * @param date null where the source has none
 * @param affiliations where each author was
 * @param institutions all that are named on it
 */
public record Paper(
        String id,
        @Nullable String date,
        Map<String, Set<String>> affiliations,
        Set<String> institutions,
        Set<String> topics) {

    /**
     * An invented one, on New Year's Day.
     *
     * @param id {@code W1}
     * @param year null where the source has none
     * @param authors {@code A1}, …; everybody is at one of three institutions
     * @param topics {@code T1}, …
     */
    public static Paper of(
            String id, @Nullable Integer year, List<String> authors, List<String> topics) {
        Map<String, Set<String>> affiliations = new TreeMap<>();
        authors.forEach(author -> affiliations.put(author, Set.of(institution(author))));
        return new Paper(
                id,
                year == null ? null : year + "-01-01",
                affiliations,
                authors.stream().map(Paper::institution).collect(Collectors.toSet()),
                Set.copyOf(topics));
    }

    Paper withId(String other) {
        return new Paper(other, date, affiliations, institutions, topics);
    }

    public Set<String> authors() {
        return affiliations.keySet();
    }

    /** Where one of the authors was. */
    Set<String> places(String author) {
        return affiliations.getOrDefault(author, Set.of());
    }

    public @Nullable Integer year() {
        return date == null ? null : Integer.valueOf(date.substring(0, 4));
    }

    /** Where somebody invented works: {@code I1} to {@code I3}. */
    private static String institution(String author) {
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
                date,
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
        List<String> sorted = authors().stream().sorted().toList();
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
