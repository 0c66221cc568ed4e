package org.peergraph.importer.sink;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.GraphTransaction;
import org.peergraph.importer.Authorship;
import org.peergraph.importer.InstitutionMention;
import org.peergraph.importer.TopicMention;
import org.peergraph.importer.VenueMention;
import org.peergraph.importer.WorkRecord;

/** Writes works and what they are connected with; collects rows first, one query a kind of edge. */
final class WorkWriter {

    private static final CypherFile CLEAR = CypherFile.named("importer/works-clear");
    private static final CypherFile WRITE = CypherFile.named("importer/works-write");
    private static final CypherFile AUTHORED = CypherFile.named("importer/works-authored");
    private static final CypherFile ABOUT = CypherFile.named("importer/works-about");
    private static final CypherFile PUBLISHED_IN = CypherFile.named("importer/works-published-in");
    private static final CypherFile PRODUCED_AT = CypherFile.named("importer/works-produced-at");
    private static final CypherFile CITES = CypherFile.named("importer/works-cites");
    private static final CypherFile AWAIT = CypherFile.named("importer/works-await");
    private static final CypherFile ARRIVED = CypherFile.named("importer/works-arrived");
    private static final CypherFile FORGET = CypherFile.named("importer/awaited-forget");

    private final ResearcherBook researchers;
    private final InstitutionBook institutions;

    private final List<Map<String, Object>> works = new ArrayList<>();
    private final List<Map<String, Object>> authored = new ArrayList<>();
    private final List<Map<String, Object>> about = new ArrayList<>();
    private final List<Map<String, Object>> publishedIn = new ArrayList<>();
    private final List<Map<String, Object>> producedAt = new ArrayList<>();
    private final List<Map<String, Object>> cites = new ArrayList<>();

    WorkWriter(ResearcherBook researchers, InstitutionBook institutions) {
        this.researchers = researchers;
        this.institutions = institutions;
    }

    void write(GraphTransaction transaction, List<WorkClusters.Cluster> clusters) {
        clusters.forEach(this::collect);
        List<String> ids = clusters.stream().map(WorkClusters.Cluster::id).toList();
        List<String> released =
                transaction.run(CLEAR, Map.of("ids", ids)).stream()
                        .map(row -> row.findText("awaited"))
                        .filter(Objects::nonNull)
                        .toList();
        transaction.run(WRITE, Map.of("works", works));
        transaction.run(ARRIVED, Map.of("ids", ids));
        transaction.run(AUTHORED, Map.of("authored", authored));
        transaction.run(ABOUT, Map.of("about", about));
        transaction.run(PUBLISHED_IN, Map.of("published", publishedIn));
        transaction.run(PRODUCED_AT, Map.of("produced", producedAt));
        transaction.run(CITES, Map.of("cites", cites));
        transaction.run(AWAIT, Map.of("cites", cites));
        if (!released.isEmpty()) {
            transaction.run(FORGET, Map.of("ids", released));
        }
    }

    private void collect(WorkClusters.Cluster work) {
        Map<String, Map<String, @Nullable Object>> people = people(work);
        int unnamed =
                WorkProperties.authors(work).authorships().size()
                        - WorkProperties.named(work).size();
        works.add(
                Map.of(
                        "id",
                        work.id(),
                        "properties",
                        WorkProperties.of(work, people.size() + unnamed)));
        people.forEach(
                (researcher, properties) ->
                        authored.add(
                                Map.of(
                                        "work", work.id(),
                                        "researcher", researcher,
                                        "properties", properties)));
        collectTopics(work);
        collectPlaces(work);
        for (WorkRecord record : work.records()) {
            for (String reference : new LinkedHashSet<>(record.references())) {
                cites.add(
                        Map.of(
                                "work", work.id(),
                                "reference", reference,
                                "source", record.source()));
            }
        }
    }

    /** One edge a person; somebody named twice keeps the later positions in {@code alsoAt}. */
    private Map<String, Map<String, @Nullable Object>> people(WorkClusters.Cluster work) {
        String source = WorkProperties.authors(work).source();
        Map<String, Map<String, @Nullable Object>> people = new LinkedHashMap<>();
        Map<String, List<Integer>> repeats = new HashMap<>();
        for (Authorship authorship : WorkProperties.named(work)) {
            String id = researchers.id(authorship);
            if (people.containsKey(id)) {
                repeats.computeIfAbsent(id, i -> new ArrayList<>()).add(authorship.position());
                continue;
            }
            Map<String, @Nullable Object> properties = new HashMap<>();
            properties.put("position", authorship.position());
            properties.put("name", authorship.printedName());
            properties.put(
                    "shownAs",
                    Objects.equals(authorship.name(), authorship.printedName())
                            ? null
                            : authorship.name());
            properties.put("corresponding", authorship.corresponding() ? true : null);
            properties.put("matchedBy", AuthorKey.of(authorship).orElseThrow().matchedBy());
            properties.put("affiliations", affiliations(authorship));
            properties.put("source", source);
            people.put(id, properties);
        }
        repeats.forEach(
                (id, positions) -> Objects.requireNonNull(people.get(id)).put("alsoAt", positions));
        return people;
    }

    private @Nullable List<String> affiliations(Authorship authorship) {
        List<String> ids =
                authorship.institutions().stream()
                        .flatMap(mention -> institutions.id(mention).stream())
                        .distinct()
                        .toList();
        return ids.isEmpty() ? null : ids;
    }

    private void collectTopics(WorkClusters.Cluster work) {
        Set<String> seen = new HashSet<>();
        for (WorkRecord record : work.records()) {
            for (TopicMention topic : record.topics()) {
                if (!seen.add(topic.id())) {
                    continue;
                }
                Map<String, @Nullable Object> properties = new HashMap<>();
                properties.put("score", topic.score());
                properties.put("primary", topic.primary() ? true : null);
                properties.put("source", record.source());
                about.add(Map.of("work", work.id(), "topic", topic.id(), "properties", properties));
            }
        }
    }

    private void collectPlaces(WorkClusters.Cluster work) {
        String source = WorkProperties.authors(work).source();
        Set<String> places = new TreeSet<>();
        for (Authorship authorship : WorkProperties.authors(work).authorships()) {
            for (InstitutionMention mention : authorship.institutions()) {
                institutions.id(mention).ifPresent(places::add);
            }
        }
        places.forEach(
                place ->
                        producedAt.add(
                                Map.of(
                                        "work", work.id(),
                                        "institution", place,
                                        "source", source)));
        Set<String> venues = new HashSet<>();
        for (WorkRecord record : work.records()) {
            VenueMention venue = record.venue();
            if (venue != null && venues.add(venue.id())) {
                publishedIn.add(
                        Map.of(
                                "work", work.id(),
                                "venue", venue.id(),
                                "source", record.source()));
            }
        }
    }
}
