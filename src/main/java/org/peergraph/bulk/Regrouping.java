package org.peergraph.bulk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.duckdb.DuckDBConnection;
import org.peergraph.importer.WorkRecord;
import org.peergraph.importer.sink.AuthorKey;
import org.peergraph.importer.sink.SettledEntities;
import org.peergraph.importer.sink.StoredRecord;
import org.peergraph.importer.sink.WorkClusters;
import org.peergraph.importer.sink.WorkProjection;

/**
 * Makes anew the works that several records describe, and those whose people or institutions turned
 * out to go by other ids than was guessed.
 */
final class Regrouping {

    private static final String CONTENTS =
            """
            SELECT label, regroup.rec, content, hash FROM regroup JOIN record USING (rec)
            ORDER BY label, regroup.rec""";

    private static final String HOLDERS =
            """
            SELECT orcid, researcher FROM holder
            WHERE orcid IN (SELECT orcid FROM authored WHERE matched_by = 'orcid')
               OR orcid IN (SELECT orcid FROM said WHERE matched_by = 'orcid')""";

    private final Staging staging;
    private final SettledEntities.Institutions institutions;
    private final Map<String, String> holders = new HashMap<>();
    private final Map<WorkRecord, Long> group = new IdentityHashMap<>();
    private long label;

    Regrouping(Staging staging, SettledEntities.Institutions institutions) {
        this.staging = staging;
        this.institutions = institutions;
    }

    /**
     * @return how many records were looked at again
     */
    long regroup(InPassing inPassing) {
        staging.forEach(
                HOLDERS, row -> holders.put(row.getString("orcid"), row.getString("researcher")));
        label();
        staging.run("regroup");
        try (StageWriter writer = new StageWriter(staging, inPassing);
                DuckDBConnection connection = staging.connect();
                StageRow moved = new StageRow(connection, "moved")) {
            staging.forEach(CONTENTS, row -> take(row, writer, moved));
            write(writer, moved);
        } catch (SQLException e) {
            throw new StagingException("works cannot be grouped", e);
        }
        return staging.number("SELECT count(*) FROM regroup");
    }

    /** Spreads labels until all records connected by identifiers have the same. */
    private void label() {
        staging.run("groups");
        do {
            staging.run("groups-spread");
        } while (staging.number("SELECT changed FROM group_changes") > 0);
    }

    private void take(ResultSet row, StageWriter writer, StageRow moved) throws SQLException {
        if (row.getLong("label") != label) {
            write(writer, moved);
            label = row.getLong("label");
        }
        StoredRecord stored = StoredRecord.of(row.getString("content"), row.getString("hash"));
        group.put((WorkRecord) stored.content(), row.getLong("rec"));
    }

    private void write(StageWriter writer, StageRow moved) throws SQLException {
        for (WorkClusters.Cluster cluster : WorkClusters.of(new ArrayList<>(group.keySet()))) {
            List<WorkRecord> records = cluster.records();
            long number = number(records.getFirst());
            writer.take(number, WorkProjection.of(cluster, this::researcher, institutions::id));
            for (WorkRecord other : records.subList(1, records.size())) {
                moved.begin(number(other)).number(number).end();
            }
        }
        group.clear();
    }

    private long number(WorkRecord work) {
        return Objects.requireNonNull(group.get(work));
    }

    private String researcher(AuthorKey key) {
        return key.matchedBy().equals("orcid")
                ? holders.getOrDefault(key.value(), "orcid:" + key.value())
                : key.value();
    }
}
