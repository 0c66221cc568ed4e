package org.peergraph.bulk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peergraph.importer.sink.RecordMerge;
import org.peergraph.importer.sink.StoredRecord;

/**
 * Merges what was read more than once under one key, in the order of reading, as a record by record
 * import does; the rows of the versions that do not stand are taken away.
 */
final class Repeats {

    private static final String REPEATED =
            """
            SELECT rec, key, run, content, hash FROM record
            WHERE key IN (SELECT key FROM record GROUP BY key HAVING count(*) > 1)
            ORDER BY key, rec""";

    private final Staging staging;
    private final StageWriter writer;
    private final StageRow gone;
    private final RecordNumbers numbers;
    private final Map<String, BulkInput> inputs;

    private final List<Long> versions = new ArrayList<>();
    private String key = "";
    private String run = "";
    private @Nullable StoredRecord first;
    private @Nullable StoredRecord merged;

    Repeats(
            Staging staging,
            StageWriter writer,
            StageRow gone,
            RecordNumbers numbers,
            Map<String, BulkInput> inputsByRun) {
        this.staging = staging;
        this.writer = writer;
        this.gone = gone;
        this.numbers = numbers;
        this.inputs = inputsByRun;
    }

    void merge() {
        staging.forEach(REPEATED, this::take);
        settle();
    }

    private void take(ResultSet row) throws SQLException {
        if (!row.getString("key").equals(key)) {
            settle();
            key = row.getString("key");
            merged = null;
            versions.clear();
        }
        versions.add(row.getLong("rec"));
        StoredRecord incoming = StoredRecord.of(row.getString("content"), row.getString("hash"));
        RecordMerge.Result result = RecordMerge.merge(merged, incoming.content());
        merged = result.record();
        if (result.outcome() == RecordMerge.Outcome.NEW) {
            first = merged;
        }
        if (result.outcome() == RecordMerge.Outcome.NEW
                || result.outcome() == RecordMerge.Outcome.CHANGED) {
            run = row.getString("run");
        }
        count(row.getString("run"), result.outcome());
    }

    private void count(String ofRun, RecordMerge.Outcome outcome) {
        BulkInput input = inputs.get(ofRun);
        if (input != null) {
            input.repeated(
                    outcome == RecordMerge.Outcome.UNCHANGED ? 1 : 0,
                    outcome == RecordMerge.Outcome.OLDER ? 1 : 0);
        }
    }

    /** Keeps the first version if it stands, and stages the merged one otherwise. */
    private void settle() {
        if (merged == null || first == null) {
            return;
        }
        boolean stands = merged.hash().equals(first.hash());
        try {
            for (Long version : stands ? versions.subList(1, versions.size()) : versions) {
                gone.begin(version).end();
            }
        } catch (SQLException e) {
            throw new StagingException("the table gone cannot be written", e);
        }
        if (!stands) {
            writer.take(numbers.next(), run, merged);
        }
    }
}
