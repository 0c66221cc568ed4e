package org.peergraph.importer.sink;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.GraphTransaction;
import org.peergraph.graph.Row;
import org.peergraph.importer.WorkRecord;

/**
 * The works a batch touches: its own records and every stored one that shares an identifier with
 * them.
 */
final class WorkBook {

    private static final CypherFile BY_IDENTIFIER =
            CypherFile.named("importer/records-by-identifier");
    private static final CypherFile BY_ORCID =
            CypherFile.named("importer/records-matched-by-orcid");
    private static final CypherFile VANISH = CypherFile.named("importer/works-vanish");
    private static final CypherFile RENAME = CypherFile.named("importer/works-rename");

    private final Map<String, StoredRecord> records = new LinkedHashMap<>();
    private final Set<String> toProject = new HashSet<>();
    private final Set<String> lookedUp = new HashSet<>();

    /** Takes a record that is new or has changed. */
    void take(StoredRecord record) {
        records.put(record.content().key(), record);
        toProject.add(record.content().key());
    }

    /**
     * Takes the works whose authors must be recognised anew because these ORCID iDs changed hands.
     */
    void takeMatchedBy(GraphTransaction transaction, Set<String> orcids) {
        if (orcids.isEmpty()) {
            return;
        }
        for (Row row : transaction.run(BY_ORCID, Map.of("orcids", List.copyOf(orcids)))) {
            toProject.add(row.text("key"));
            records.putIfAbsent(row.text("key"), StoredRecord.of(row));
        }
    }

    /** Adds stored records until none outside shares a DOI or an arXiv id with one inside. */
    void close(GraphTransaction transaction) {
        while (true) {
            Set<String> dois = new TreeSet<>();
            Set<String> arxivs = new TreeSet<>();
            for (WorkRecord work : works()) {
                if (work.doi() != null && lookedUp.add("doi:" + work.doi())) {
                    dois.add(work.doi());
                }
                if (work.arxiv() != null && lookedUp.add("arxiv:" + work.arxiv())) {
                    arxivs.add(work.arxiv());
                }
            }
            if (dois.isEmpty() && arxivs.isEmpty()) {
                return;
            }
            for (Row row :
                    transaction.run(
                            BY_IDENTIFIER,
                            Map.of("dois", List.copyOf(dois), "arxivs", List.copyOf(arxivs)))) {
                records.putIfAbsent(row.text("key"), StoredRecord.of(row));
            }
        }
    }

    /**
     * Moves the works to the ids their records now give them.
     *
     * @return the works to write: those with a changed record and those whose records changed
     */
    List<WorkClusters.Cluster> settle(GraphTransaction transaction) {
        List<WorkClusters.Cluster> clusters = WorkClusters.of(works());
        Set<String> idsBefore = new TreeSet<>();
        records.values().stream()
                .map(StoredRecord::entity)
                .filter(Objects::nonNull)
                .forEach(idsBefore::add);
        Set<String> idsNow = new HashSet<>();
        clusters.forEach(cluster -> idsNow.add(cluster.id()));

        List<Rename> renames = new ArrayList<>();
        Set<String> vanishing = new TreeSet<>(idsBefore);
        vanishing.removeAll(idsNow);
        Set<String> changed = idsWithChangedRecords(clusters);
        List<WorkClusters.Cluster> toWrite = new ArrayList<>();
        for (WorkClusters.Cluster cluster : clusters) {
            for (WorkRecord record : cluster.records()) {
                StoredRecord stored = Objects.requireNonNull(records.get(record.key()));
                String before = stored.entity();
                if (before != null
                        && !idsBefore.contains(cluster.id())
                        && vanishing.remove(before)) {
                    renames.add(new Rename(before, cluster.id()));
                    idsBefore.add(cluster.id());
                }
                records.put(record.key(), stored.describing(cluster.id()));
            }
            if (changed.contains(cluster.id())) {
                toWrite.add(cluster);
            }
        }
        if (!renames.isEmpty()) {
            transaction.run(
                    RENAME, Map.of("renames", renames.stream().map(Rename::parameters).toList()));
        }
        if (!vanishing.isEmpty()) {
            transaction.run(VANISH, Map.of("ids", List.copyOf(vanishing)));
        }
        return toWrite;
    }

    /** Works with a record that is new or changed, or that came from or went to another work. */
    private Set<String> idsWithChangedRecords(List<WorkClusters.Cluster> clusters) {
        Set<String> changed = new HashSet<>();
        for (WorkClusters.Cluster cluster : clusters) {
            for (WorkRecord record : cluster.records()) {
                String before = Objects.requireNonNull(records.get(record.key())).entity();
                if (!cluster.id().equals(before)) {
                    changed.add(cluster.id());
                    if (before != null) {
                        changed.add(before);
                    }
                } else if (toProject.contains(record.key())) {
                    changed.add(cluster.id());
                }
            }
        }
        return changed;
    }

    /** The stored form of every record of these works, each with the work it describes. */
    List<StoredRecord> recordsOf(List<WorkClusters.Cluster> clusters) {
        return clusters.stream()
                .flatMap(cluster -> cluster.records().stream())
                .map(record -> Objects.requireNonNull(records.get(record.key())))
                .toList();
    }

    private List<WorkRecord> works() {
        return records.values().stream().map(r -> (WorkRecord) r.content()).toList();
    }
}
