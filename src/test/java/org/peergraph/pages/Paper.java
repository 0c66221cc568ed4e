package org.peergraph.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peergraph.work.WorkAuthor;
import org.peergraph.work.WorkInstitution;
import org.peergraph.work.WorkSummary;
import org.peergraph.work.WorkTopic;

/** A work with all it says, from which pages are computed in memory. */
record Paper(
        String id,
        @Nullable String title,
        @Nullable String abstractText,
        String type,
        int year,
        @Nullable Integer revised,
        @Nullable String venue,
        @Nullable String doi,
        @Nullable String arxiv,
        @Nullable String openalex,
        int citations,
        boolean retracted,
        List<Person> authors,
        List<WorkTopic> topics,
        List<String> references) {

    private static final int AUTHORS_IN_LISTS = 12;

    record Person(String id, String name, List<WorkInstitution> institutions) {}

    static Paper arxiv(
            String arxiv,
            String title,
            String text,
            int year,
            List<Person> authors,
            List<WorkTopic> topics) {
        return new Paper(
                arxiv,
                title,
                text,
                "preprint",
                year,
                null,
                null,
                null,
                arxiv,
                null,
                0,
                false,
                authors,
                topics,
                List.of());
    }

    boolean by(String person) {
        return authors.stream().anyMatch(author -> author.id().equals(person));
    }

    boolean about(String topic) {
        return topics.stream().anyMatch(subject -> subject.id().equals(topic));
    }

    boolean at(String institution) {
        return authors.stream()
                .flatMap(author -> author.institutions().stream())
                .anyMatch(place -> place.id().equals(institution));
    }

    List<WorkAuthor> workAuthors() {
        return java.util.stream.IntStream.range(0, authors.size())
                .mapToObj(
                        i -> {
                            Person person = authors.get(i);
                            return new WorkAuthor(
                                    person.id(),
                                    person.name(),
                                    i + 1,
                                    person.name(),
                                    i == 0,
                                    openalex == null ? "name" : "openalex",
                                    person.institutions());
                        })
                .toList();
    }

    WorkSummary summary() {
        return new WorkSummary(
                id,
                title,
                abstractText,
                type,
                year,
                revised,
                venue,
                doi,
                arxiv,
                openalex,
                citations,
                retracted,
                authors.size(),
                workAuthors().stream().limit(AUTHORS_IN_LISTS).toList(),
                topics);
    }
}
