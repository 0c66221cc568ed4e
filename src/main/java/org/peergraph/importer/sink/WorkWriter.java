package org.peergraph.importer.sink;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.GraphTransaction;

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

    private void collect(WorkClusters.Cluster cluster) {
        WorkProjection work =
                WorkProjection.of(
                        cluster,
                        researchers.recognition(cluster, institutions::id),
                        institutions::id);
        works.add(Map.of("id", work.id(), "properties", work.properties()));
        for (WorkProjection.Person person : work.people()) {
            authored.add(
                    Map.of(
                            "work", work.id(),
                            "researcher", person.researcher(),
                            "properties", work.authored(person)));
        }
        work.topics().forEach(about -> collect(work, about));
        for (String place : work.places()) {
            producedAt.add(
                    Map.of(
                            "work", work.id(),
                            "institution", place,
                            "source", work.listSource()));
        }
        for (WorkProjection.Reference venue : work.venues()) {
            publishedIn.add(
                    Map.of("work", work.id(), "venue", venue.id(), "source", venue.source()));
        }
        for (WorkProjection.Reference cited : work.references()) {
            cites.add(Map.of("work", work.id(), "reference", cited.id(), "source", cited.source()));
        }
    }

    private void collect(WorkProjection work, WorkProjection.About topic) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("score", topic.topic().score());
        properties.put("primary", topic.topic().primary() ? true : null);
        properties.put("source", topic.source());
        about.add(Map.of("work", work.id(), "topic", topic.topic().id(), "properties", properties));
    }
}
