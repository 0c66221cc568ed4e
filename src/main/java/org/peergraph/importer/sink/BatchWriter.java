package org.peergraph.importer.sink;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peergraph.curation.RulingBook;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.GraphTransaction;
import org.peergraph.graph.Row;
import org.peergraph.importer.Authorship;
import org.peergraph.importer.ImportedRecord;
import org.peergraph.importer.InstitutionMention;
import org.peergraph.importer.InstitutionRecord;
import org.peergraph.importer.MergedIdRecord;
import org.peergraph.importer.ResearcherRecord;
import org.peergraph.importer.StatedAffiliation;
import org.peergraph.importer.TopicMention;
import org.peergraph.importer.TopicRecord;
import org.peergraph.importer.VenueMention;
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

    private static final CypherFile AFFILIATIONS =
            CypherFile.named("importer/researchers-affiliations");
    private static final CypherFile RECORDS_OF_WORKS =
            CypherFile.named("importer/records-of-works");
    private static final CypherFile RECORDS_OF_RESEARCHERS =
            CypherFile.named("importer/records-of-researchers");

    private final GraphTransaction transaction;
    private final String run;
    private final InstitutionBook institutions = new InstitutionBook();

    BatchWriter(GraphTransaction transaction, String run) {
        this.transaction = transaction;
        this.run = run;
    }

    /** Writes the batch and counts what became of its records. */
    Map<RecordMerge.Outcome, Integer> write(List<ImportedRecord> batch) {
        transaction.run(LOCK, Map.of());
        Map<RecordMerge.Outcome, Integer> outcomes = new EnumMap<>(RecordMerge.Outcome.class);
        Map<String, StoredRecord> changed = changed(batch, outcomes);
        if (!changed.isEmpty()) {
            writeChanged(changed);
            transaction.run(GROW_VERSION, Map.of());
        }
        return outcomes;
    }

    private Map<String, StoredRecord> changed(
            List<ImportedRecord> batch, Map<RecordMerge.Outcome, Integer> outcomes) {
        Map<String, StoredRecord> stored = new HashMap<>();
        List<String> keys = batch.stream().map(ImportedRecord::key).distinct().toList();
        for (Row row : transaction.run(BY_KEY, Map.of("keys", keys))) {
            stored.put(row.text("key"), StoredRecord.of(row));
        }
        Map<String, StoredRecord> changed = new LinkedHashMap<>();
        for (ImportedRecord record : batch) {
            RecordMerge.Result result = RecordMerge.merge(stored.get(record.key()), record);
            outcomes.merge(result.outcome(), 1, Integer::sum);
            switch (result.outcome()) {
                case NEW, CHANGED -> {
                    stored.put(record.key(), result.record());
                    changed.put(record.key(), result.record());
                }
                case UNCHANGED, OLDER -> {}
            }
        }
        return changed;
    }

    /** Writes works and people anew from their stored records, under the rulings as they are. */
    void project(Collection<String> works, Collection<String> researchers) {
        Map<String, StoredRecord> stored = new LinkedHashMap<>();
        Stream.concat(
                        transaction
                                .run(RECORDS_OF_WORKS, Map.of("works", List.copyOf(works)))
                                .stream(),
                        transaction
                                .run(
                                        RECORDS_OF_RESEARCHERS,
                                        Map.of("researchers", List.copyOf(researchers)))
                                .stream())
                .map(StoredRecord::of)
                .forEach(record -> stored.put(record.content().key(), record));
        transaction.run(
                AFFILIATIONS,
                Map.of("rows", researchers.stream().map(BatchWriter::stateless).toList()));
        writeChanged(stored);
    }

    /** What records state of somebody is taken away before those that still do state it again. */
    private static Map<String, Object> stateless(String researcher) {
        return Map.of("id", researcher, "source", "", "stated", List.of());
    }

    private void writeChanged(Map<String, StoredRecord> changed) {
        ResearcherBook researchers = new ResearcherBook(new RulingBook(transaction));
        researchers
                .recordsBeside(transaction, contents(changed, ResearcherRecord.class))
                .forEach(record -> changed.putIfAbsent(record.content().key(), record));
        List<TopicRecord> topicRecords = contents(changed, TopicRecord.class);
        List<ResearcherRecord> researcherRecords = contents(changed, ResearcherRecord.class);
        List<WorkRecord> workRecords = contents(changed, WorkRecord.class);

        Set<String> orcids =
                researchers.takeIdentified(
                        transaction, authorships(workRecords), researcherRecords);
        WorkBook works = new WorkBook();
        ofKind(changed, WorkRecord.class).forEach(works::take);
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
                                        institutionMentions(projected, researcherRecords).stream(),
                                        researchers.institutionsInstead().stream())
                                .toList(),
                        ofKind(changed, InstitutionRecord.class));
        new TopicBook().take(transaction, topicMentions(projected), topicRecords);
        new VenueBook().take(transaction, venueMentions(projected));
        if (!clusters.isEmpty()) {
            new WorkWriter(researchers, institutions).write(transaction, clusters);
        }
        researchers.writeAffiliations(transaction, researcherRecords, institutions);

        store(WORK_RECORDS, works.recordsOf(clusters));
        store(TOPIC_RECORDS, described(changed, TopicRecord.class, TopicRecord::id));
        store(RESEARCHER_RECORDS, described(changed, ResearcherRecord.class, researchers::person));
        store(INSTITUTION_RECORDS, institutionRecords);
        store(MERGED_RECORDS, ofKind(changed, MergedIdRecord.class));
    }

    private void store(CypherFile query, List<StoredRecord> records) {
        if (!records.isEmpty()) {
            transaction.run(query, Map.of("records", records.stream().map(this::row).toList()));
        }
    }

    private Map<String, @Nullable Object> row(StoredRecord stored) {
        ImportedRecord content = stored.content();
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("key", content.key());
        row.put("source", content.source());
        row.put("sourceId", content.sourceId());
        row.put("version", content.version());
        row.put("hash", stored.hash());
        row.put("run", run);
        row.put("content", stored.json());
        row.put("entity", stored.entity());
        if (content instanceof WorkRecord work) {
            row.put("doi", work.doi());
            row.put("arxiv", work.arxiv());
        }
        if (content instanceof MergedIdRecord merged) {
            row.put("into", merged.into());
        }
        return row;
    }

    private static <T extends ImportedRecord> List<T> contents(
            Map<String, StoredRecord> records, Class<T> kind) {
        return ofKind(records, kind).stream().map(StoredRecord::content).map(kind::cast).toList();
    }

    private static List<StoredRecord> ofKind(
            Map<String, StoredRecord> records, Class<? extends ImportedRecord> kind) {
        return records.values().stream()
                .filter(record -> kind.isInstance(record.content()))
                .toList();
    }

    private static <T extends ImportedRecord> List<StoredRecord> described(
            Map<String, StoredRecord> records, Class<T> kind, Function<T, String> id) {
        return ofKind(records, kind).stream()
                .map(record -> record.describing(id.apply(kind.cast(record.content()))))
                .toList();
    }

    private static List<Authorship> authorships(List<WorkRecord> works) {
        return works.stream().flatMap(work -> work.authorships().stream()).toList();
    }

    private static List<InstitutionMention> institutionMentions(
            List<WorkRecord> works, List<ResearcherRecord> researchers) {
        return Stream.concat(
                        authorships(works).stream().flatMap(a -> a.institutions().stream()),
                        researchers.stream()
                                .flatMap(r -> r.affiliations().stream())
                                .map(StatedAffiliation::institution))
                .distinct()
                .toList();
    }

    private static List<TopicMention> topicMentions(List<WorkRecord> works) {
        return works.stream().flatMap(work -> work.topics().stream()).distinct().toList();
    }

    private static List<VenueMention> venueMentions(List<WorkRecord> works) {
        return works.stream().map(WorkRecord::venue).filter(Objects::nonNull).distinct().toList();
    }
}
