package org.peergraph.importer.sink;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.peergraph.curation.RulingBook;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.GraphTransaction;
import org.peergraph.graph.Row;
import org.peergraph.importer.ImportedRecord;
import org.peergraph.importer.InstitutionRecord;
import org.peergraph.importer.MergedIdRecord;
import org.peergraph.importer.ResearcherRecord;
import org.peergraph.importer.TopicRecord;
import org.peergraph.importer.WorkRecord;

/**
 * Writes one batch of records in one transaction: compares with what is stored, decides which
 * entities the records describe, and writes nodes and edges of what changed.
 */
final class BatchWriter {

    private static final CypherFile LOCK = CypherFile.named("importer/lock");
    private static final CypherFile BY_KEY = CypherFile.named("importer/records-by-key");
    private static final CypherFile GROW_VERSION = CypherFile.named("importer/grow-version");
    private static final CypherFile WORK_RECORDS = CypherFile.named("importer/work-records");
    private static final CypherFile TOPIC_RECORDS = CypherFile.named("importer/topic-records");
    private static final CypherFile RESEARCHER_RECORDS =
            CypherFile.named("importer/researcher-records");
    private static final CypherFile MERGED_RECORDS = CypherFile.named("importer/merged-records");
    private static final CypherFile INSTITUTION_RECORDS =
            CypherFile.named("importer/institution-records");

    private static final CypherFile RECORDS_OF_WORKS =
            CypherFile.named("importer/records-of-works");
    private static final CypherFile RECORDS_OF_RESEARCHERS =
            CypherFile.named("importer/records-of-researchers");

    private final GraphTransaction transaction;
    private final RecordWriter records;
    private final InstitutionBook institutions = new InstitutionBook();

    BatchWriter(GraphTransaction transaction, String run) {
        this.transaction = transaction;
        this.records = new RecordWriter(transaction, run);
    }

    /** Writes the batch and counts what became of its records. */
    Map<RecordMerge.Outcome, Integer> write(List<ImportedRecord> batch) {
        transaction.run(LOCK, Map.of());
        Map<RecordMerge.Outcome, Integer> outcomes = new EnumMap<>(RecordMerge.Outcome.class);
        ChangedRecords changed = changed(batch, outcomes);
        if (!changed.isEmpty()) {
            writeChanged(changed);
            transaction.run(GROW_VERSION, Map.of());
        }
        return outcomes;
    }

    private ChangedRecords changed(
            List<ImportedRecord> batch, Map<RecordMerge.Outcome, Integer> outcomes) {
        Map<String, StoredRecord> stored = new HashMap<>();
        List<String> keys = batch.stream().map(ImportedRecord::key).distinct().toList();
        for (Row row : transaction.run(BY_KEY, Map.of("keys", keys))) {
            stored.put(row.text("key"), StoredRecord.of(row));
        }
        ChangedRecords changed = new ChangedRecords();
        for (ImportedRecord record : batch) {
            RecordMerge.Result result = RecordMerge.merge(stored.get(record.key()), record);
            outcomes.merge(result.outcome(), 1, Integer::sum);
            switch (result.outcome()) {
                case NEW, CHANGED -> {
                    stored.put(record.key(), result.record());
                    changed.take(result.record());
                }
                case UNCHANGED, OLDER -> {}
            }
        }
        return changed;
    }

    /** Writes works and people anew from their stored records, under the rulings as they are. */
    void project(Collection<String> works, Collection<String> researchers) {
        ChangedRecords stored = new ChangedRecords();
        Stream.of(
                        transaction.run(RECORDS_OF_WORKS, Map.of("works", List.copyOf(works))),
                        transaction.run(
                                RECORDS_OF_RESEARCHERS,
                                Map.of("researchers", List.copyOf(researchers))))
                .flatMap(List::stream)
                .map(StoredRecord::of)
                .forEach(stored::take);
        AffiliationWriter.clear(transaction, researchers);
        writeChanged(stored);
    }

    private void writeChanged(ChangedRecords changed) {
        RulingBook rulings = new RulingBook(transaction);
        ResearcherBook researchers = new ResearcherBook(rulings);
        researchers
                .recordsBeside(transaction, changed.contents(ResearcherRecord.class))
                .forEach(changed::takeBeside);
        List<TopicRecord> topicRecords = changed.contents(TopicRecord.class);
        List<ResearcherRecord> researcherRecords = changed.contents(ResearcherRecord.class);
        List<WorkRecord> workRecords = changed.contents(WorkRecord.class);

        Set<String> orcids =
                researchers.takeIdentified(
                        transaction, Mentions.authorships(workRecords), researcherRecords);
        WorkBook works = new WorkBook();
        changed.ofKind(WorkRecord.class).forEach(works::take);
        works.takeMatchedBy(transaction, orcids);
        works.close(transaction);
        List<WorkClusters.Cluster> clusters = works.settle(transaction);
        List<WorkRecord> projected =
                clusters.stream().flatMap(cluster -> cluster.records().stream()).toList();

        researchers.takeUnidentified(transaction, clusters);
        List<StoredRecord> institutionRecords =
                institutions.take(
                        transaction,
                        Stream.concat(
                                        Mentions.institutions(projected, researcherRecords)
                                                .stream(),
                                        researchers.institutionsInstead().stream())
                                .toList(),
                        changed.ofKind(InstitutionRecord.class));
        new TopicBook().take(transaction, Mentions.topics(projected), topicRecords);
        new VenueBook().take(transaction, Mentions.venues(projected));
        if (!clusters.isEmpty()) {
            new WorkWriter(researchers, institutions).write(transaction, clusters);
        }
        new AffiliationWriter(transaction, rulings).write(researcherRecords, institutions);

        records.write(WORK_RECORDS, works.recordsOf(clusters));
        records.write(TOPIC_RECORDS, changed.describing(TopicRecord.class, TopicRecord::id));
        records.write(
                RESEARCHER_RECORDS,
                changed.describing(ResearcherRecord.class, researchers::person));
        records.write(INSTITUTION_RECORDS, institutionRecords);
        records.write(MERGED_RECORDS, changed.ofKind(MergedIdRecord.class));
    }
}
