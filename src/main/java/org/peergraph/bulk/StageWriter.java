package org.peergraph.bulk;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import org.peergraph.importer.ImportedRecord;
import org.peergraph.importer.InstitutionMention;
import org.peergraph.importer.InstitutionRecord;
import org.peergraph.importer.MergedIdRecord;
import org.peergraph.importer.ResearcherRecord;
import org.peergraph.importer.StatedAffiliation;
import org.peergraph.importer.TopicRecord;
import org.peergraph.importer.WorkRecord;
import org.peergraph.importer.sink.ResearcherBook;
import org.peergraph.importer.sink.StoredRecord;
import org.peergraph.importer.sink.WorkClusters;
import org.peergraph.importer.sink.WorkProjection;

/** Appends records and works to the staged tables; for one thread. */
final class StageWriter implements AutoCloseable {

    private final DuckDBConnection connection;
    private final InPassing inPassing;
    private final StageRow records;
    private final WorkRows works;
    private final StageRow researcherRecords;
    private final StageRow stated;

    StageWriter(Staging staging, InPassing inPassing) {
        this.inPassing = inPassing;
        try {
            connection = staging.connect();
            // One commit at the end: each costs a little, and nothing here needs it.
            connection.setAutoCommit(false);
            records = new StageRow(connection, "record");
            works = new WorkRows(connection);
            researcherRecords = new StageRow(connection, "researcher_record");
            stated = new StageRow(connection, "stated");
        } catch (SQLException e) {
            throw new StagingException("the staged tables cannot be written", e);
        }
    }

    /**
     * Takes a record that nothing is known to share an identifier with.
     *
     * @param number unique, and larger for a later record
     */
    void take(long number, String run, StoredRecord stored) {
        try {
            ImportedRecord content = stored.content();
            switch (content) {
                case WorkRecord work -> {
                    record(number, run, stored, "work", work.doi(), work.arxiv(), null);
                    inPassing.take(work);
                    take(
                            number,
                            WorkProjection.of(
                                    WorkClusters.single(work),
                                    GuessedIds::researcher,
                                    GuessedIds::institution));
                }
                case ResearcherRecord researcher -> {
                    String id = ResearcherBook.id(researcher);
                    record(number, run, stored, "researcher", null, null, id);
                    inPassing.take(researcher);
                    take(number, id, researcher);
                }
                case TopicRecord topic ->
                        record(number, run, stored, "topic", null, null, topic.id());
                case MergedIdRecord merged ->
                        record(number, run, stored, "merged", null, null, merged.into());
                case InstitutionRecord _ ->
                        record(number, run, stored, "institution", null, null, null);
            }
        } catch (SQLException e) {
            throw new StagingException("a record cannot be staged: " + stored.content().key(), e);
        }
    }

    private void record(
            long number,
            String run,
            StoredRecord stored,
            String kind,
            @Nullable String doi,
            @Nullable String arxiv,
            @Nullable String entity)
            throws SQLException {
        ImportedRecord content = stored.content();
        records.begin(number)
                .text(kind)
                .text(content.source())
                .text(content.sourceId())
                .text(content.key())
                .text(content.version())
                .text(stored.hash())
                .text(run)
                .text(stored.json())
                .text(doi)
                .text(arxiv)
                .text(entity)
                .end();
    }

    private void take(long number, String id, ResearcherRecord researcher) throws SQLException {
        researcherRecords
                .begin(number)
                .text(id)
                .text(researcher.openalex())
                .text(researcher.orcid())
                .text(researcher.name())
                .list(researcher.alternatives())
                .end();
        List<StatedAffiliation> affiliations = researcher.affiliations();
        for (int i = 0; i < affiliations.size(); i++) {
            InstitutionMention place = affiliations.get(i).institution();
            Optional<String> guess = GuessedIds.institution(place);
            if (guess.isPresent()) {
                stated.begin(number)
                        .integer(i)
                        .text(id)
                        .text(place.openalex())
                        .text(place.ror())
                        .text(guess.get())
                        .integer(affiliations.get(i).firstYear())
                        .integer(affiliations.get(i).lastYear())
                        .flag(affiliations.get(i).lastKnown())
                        .text(researcher.source())
                        .end();
            }
        }
    }

    /** Takes a work with its edges, which goes by this record's number. */
    void take(long number, WorkProjection work) throws SQLException {
        works.take(number, work);
    }

    /** Hands over everything appended so far. */
    @Override
    public void close() {
        try (connection) {
            works.close();
            for (StageRow row : List.of(records, researcherRecords, stated)) {
                row.close();
            }
            connection.commit();
        } catch (SQLException e) {
            throw new StagingException("the staged tables cannot be written", e);
        }
    }
}
