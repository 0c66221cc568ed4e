package org.peergraph.pages;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peergraph.institution.Institution;
import org.peergraph.institution.InstitutionPage;
import org.peergraph.institution.InstitutionResearcher;
import org.peergraph.institution.InstitutionTopic;
import org.peergraph.researcher.Affiliation;
import org.peergraph.researcher.Collaborator;
import org.peergraph.researcher.Researcher;
import org.peergraph.researcher.ResearcherPage;
import org.peergraph.researcher.ResearcherTopic;
import org.peergraph.slice.SlicePicture;
import org.peergraph.topic.AdjacentTopic;
import org.peergraph.topic.Topic;
import org.peergraph.topic.TopicPage;
import org.peergraph.topic.TopicResearcher;
import org.peergraph.trust.TrustSnapshot;
import org.peergraph.web.Page;
import org.peergraph.work.Work;
import org.peergraph.work.WorkInstitution;
import org.peergraph.work.WorkPage;
import org.peergraph.work.WorkSummary;
import org.peergraph.work.WorkTopic;

/** The pages of a handful of papers, computed in memory. */
record Shelf(List<Paper> papers) {

    ResearcherPage researcher(String id) {
        List<Paper> own = newest(paper -> paper.by(id));
        List<Collaborator> collaborators = collaborators(id);
        List<ResearcherTopic> topics =
                topics(own).entrySet().stream()
                        .map(
                                e ->
                                        new ResearcherTopic(
                                                e.getKey().id(),
                                                e.getKey().name(),
                                                e.getKey().level(),
                                                e.getValue().size(),
                                                e.getValue().size() / (double) own.size(),
                                                first(e.getValue()),
                                                last(e.getValue())))
                        .toList();
        int close = (int) collaborators.stream().filter(Collaborator::close).count();
        Researcher researcher =
                new Researcher(
                        id,
                        person(id).name(),
                        List.of(person(id).name()),
                        null,
                        null,
                        !id.startsWith("A"),
                        own.size(),
                        own.size(),
                        own.stream().mapToInt(Paper::citations).sum(),
                        0,
                        0,
                        first(own),
                        last(own),
                        collaborators.size(),
                        close,
                        topics.size(),
                        affiliations(id),
                        List.of());
        return new ResearcherPage(
                researcher,
                TrustSnapshot.ofImported(own.size(), own.size(), close),
                SlicePicture.of(new ShelfSlices(this).researcher(id)),
                page(own.stream().map(Paper::summary).toList(), 20),
                null,
                page(collaborators, 12),
                page(topics, 30));
    }

    WorkPage work(String id) {
        Paper paper = papers.stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
        List<WorkSummary> references =
                newest(p -> paper.references().contains(p.id())).stream()
                        .map(Paper::summary)
                        .toList();
        List<WorkSummary> citations =
                newest(p -> p.references().contains(id)).stream().map(Paper::summary).toList();
        Work work =
                new Work(
                        paper.summary(),
                        paper.year() + "-02-08",
                        paper.revised() == null ? null : paper.revised() + "-01-22",
                        "en",
                        paper.references().size(),
                        references.size(),
                        citations.size(),
                        paper.authors().size() < 100,
                        List.of(new Work.RecordOrigin("arxiv", id, "2", "run-1")));
        return new WorkPage(
                work,
                SlicePicture.of(new ShelfSlices(this).work(id)),
                page(paper.workAuthors(), 50),
                page(references, 20),
                page(citations, 20));
    }

    TopicPage topic(String id) {
        List<Paper> own = newest(paper -> paper.about(id));
        Map<String, List<Paper>> people = people(own);
        List<TopicResearcher> researchers =
                people.entrySet().stream()
                        .map(
                                e ->
                                        new TopicResearcher(
                                                e.getKey(),
                                                person(e.getKey()).name(),
                                                e.getValue().size(),
                                                e.getValue().size()
                                                        / (double)
                                                                newest(p -> p.by(e.getKey()))
                                                                        .size(),
                                                first(e.getValue()),
                                                last(e.getValue())))
                        .toList();
        WorkTopic subject = subject(id);
        return new TopicPage(
                new Topic(
                        id,
                        subject.name(),
                        "Work on " + subject.name() + ", seen through the papers at hand.",
                        List.of("first word", "second word"),
                        subject.level(),
                        own.size(),
                        people.size(),
                        List.of(
                                new Topic.TopicLink(
                                        "group:cs", "Computer science", "group", papers.size())),
                        List.of()),
                SlicePicture.of(new ShelfSlices(this).topic(id)),
                page(adjacent(id), 12),
                page(researchers, 12),
                page(own.stream().map(Paper::summary).toList(), 10),
                null);
    }

    InstitutionPage institution(String id) {
        List<Paper> own = newest(paper -> paper.at(id));
        List<InstitutionResearcher> researchers =
                people(own).entrySet().stream()
                        .filter(
                                e ->
                                        e.getValue().stream()
                                                .anyMatch(
                                                        p ->
                                                                p.authors().stream()
                                                                        .anyMatch(
                                                                                a ->
                                                                                        a.id().equals(
                                                                                                                e
                                                                                                                        .getKey())
                                                                                                && a
                                                                                                        .institutions()
                                                                                                        .stream()
                                                                                                        .anyMatch(
                                                                                                                i ->
                                                                                                                        i.id().equals(
                                                                                                                                        id)))))
                        .map(
                                e ->
                                        new InstitutionResearcher(
                                                e.getKey(),
                                                person(e.getKey()).name(),
                                                e.getValue().size(),
                                                first(e.getValue()),
                                                last(e.getValue()),
                                                true))
                        .toList();
        List<InstitutionTopic> topics =
                topics(own).entrySet().stream()
                        .map(
                                e ->
                                        new InstitutionTopic(
                                                e.getKey().id(),
                                                e.getKey().name(),
                                                e.getKey().level(),
                                                e.getValue().size()))
                        .toList();
        Institution institution =
                new Institution(
                        id,
                        place(id).name(),
                        List.of("An older name"),
                        "03yez3163",
                        null,
                        "education",
                        "SA",
                        "Dhahran",
                        26.3,
                        50.14,
                        List.of("kfupm.edu.sa"),
                        own.size(),
                        researchers.size(),
                        topics.size(),
                        List.of(),
                        List.of(new Institution.InstitutionLink("I99", "One of its institutes", 3)),
                        "active",
                        List.of());
        return new InstitutionPage(
                institution,
                SlicePicture.of(new ShelfSlices(this).institution(id)),
                page(researchers, 12),
                page(topics, 16),
                page(own.stream().map(Paper::summary).toList(), 10),
                null);
    }

    List<Paper> newest(Predicate<Paper> which) {
        return papers.stream()
                .filter(which)
                .sorted(Comparator.comparingInt((Paper p) -> -p.year()))
                .toList();
    }

    List<Collaborator> collaborators(String id) {
        Map<String, List<Paper>> joint = people(newest(paper -> paper.by(id)));
        return joint.entrySet().stream()
                .filter(e -> !e.getKey().equals(id))
                .map(e -> collaborator(e.getKey(), e.getValue()))
                .sorted(
                        Comparator.comparingDouble((Collaborator c) -> -c.strength())
                                .thenComparing(Collaborator::name))
                .toList();
    }

    private Collaborator collaborator(String id, List<Paper> joint) {
        List<Collaborator.StrengthTerm> terms =
                joint.stream()
                        .map(
                                p ->
                                        new Collaborator.StrengthTerm(
                                                p.id(),
                                                p.title(),
                                                p.year(),
                                                p.authors().size(),
                                                1.0 / (p.authors().size() - 1)))
                        .toList();
        double strength = terms.stream().mapToDouble(Collaborator.StrengthTerm::term).sum();
        return new Collaborator(
                id,
                person(id).name(),
                joint.size(),
                strength,
                first(joint),
                last(joint),
                joint.size() > 1 || strength >= 1,
                terms);
    }

    List<AdjacentTopic> adjacent(String id) {
        List<Paper> own = newest(paper -> paper.about(id));
        return topics(own).entrySet().stream()
                .filter(e -> !e.getKey().id().equals(id))
                .map(
                        e -> {
                            int both = e.getValue().size();
                            int other = newest(p -> p.about(e.getKey().id())).size();
                            double n = papers.size();
                            double npmi =
                                    both == n
                                            ? 1
                                            : Math.log(both * n / ((double) own.size() * other))
                                                    / Math.log(n / both);
                            return new AdjacentTopic(
                                    e.getKey().id(),
                                    e.getKey().name(),
                                    e.getKey().level(),
                                    both,
                                    own.size(),
                                    other,
                                    papers.size(),
                                    both / ((double) own.size() * other),
                                    npmi,
                                    first(e.getValue()),
                                    last(e.getValue()));
                        })
                .toList();
    }

    /** Topics of some papers with the papers about each, most papers first. */
    Map<WorkTopic, List<Paper>> topics(List<Paper> some) {
        Map<String, WorkTopic> subjects = new LinkedHashMap<>();
        some.forEach(p -> p.topics().forEach(t -> subjects.putIfAbsent(t.id(), t)));
        return ranked(
                subjects.values().stream(),
                t -> some.stream().filter(p -> p.about(t.id())).toList());
    }

    /** Everybody on some papers with their share of them, most papers first. */
    Map<String, List<Paper>> people(List<Paper> some) {
        Set<String> ids = new TreeSet<>();
        some.forEach(p -> p.authors().forEach(a -> ids.add(a.id())));
        return ranked(ids.stream(), id -> some.stream().filter(p -> p.by(id)).toList());
    }

    static <K> Map<K, List<Paper>> ranked(Stream<K> keys, Function<K, List<Paper>> papers) {
        return keys
                .collect(
                        Collectors.toMap(
                                Function.identity(), papers, (a, b) -> a, LinkedHashMap::new))
                .entrySet()
                .stream()
                .sorted(Comparator.comparingInt(e -> -e.getValue().size()))
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                Map.Entry::getValue,
                                (a, b) -> a,
                                LinkedHashMap::new));
    }

    List<Affiliation> affiliations(String id) {
        Map<WorkInstitution, List<Paper>> places = places(newest(p -> p.by(id)), id);
        return places.entrySet().stream()
                .limit(3)
                .map(
                        e ->
                                new Affiliation(
                                        e.getKey().id(),
                                        e.getKey().name(),
                                        "SA",
                                        e.getValue().size(),
                                        first(e.getValue()),
                                        last(e.getValue()),
                                        true))
                .toList();
    }

    /** Institutions named on some papers by one author, or by anybody. */
    Map<WorkInstitution, List<Paper>> places(List<Paper> some, @Nullable String author) {
        Map<String, WorkInstitution> named = new LinkedHashMap<>();
        some.forEach(
                p ->
                        p.authors().stream()
                                .filter(a -> author == null || a.id().equals(author))
                                .forEach(
                                        a ->
                                                a.institutions()
                                                        .forEach(
                                                                i ->
                                                                        named.putIfAbsent(
                                                                                i.id(), i))));
        return ranked(
                named.values().stream(), i -> some.stream().filter(p -> p.at(i.id())).toList());
    }

    Paper.Person person(String id) {
        return papers.stream()
                .flatMap(p -> p.authors().stream())
                .filter(a -> a.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    WorkTopic subject(String id) {
        return papers.stream()
                .flatMap(p -> p.topics().stream())
                .filter(t -> t.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    WorkInstitution place(String id) {
        return papers.stream()
                .flatMap(p -> p.authors().stream())
                .flatMap(a -> a.institutions().stream())
                .filter(i -> i.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static int first(List<Paper> some) {
        return some.stream().mapToInt(Paper::year).min().orElseThrow();
    }

    static int last(List<Paper> some) {
        return some.stream().mapToInt(Paper::year).max().orElseThrow();
    }

    private static <T> Page<T> page(List<T> all, int limit) {
        boolean more = all.size() > limit;
        return new Page<>(
                all.stream().limit(limit).toList(),
                all.size(),
                limit,
                more ? "cursor-" + limit : null);
    }
}
