package org.peergraph.bulk;

import java.sql.SQLException;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import org.peergraph.importer.Authorship;
import org.peergraph.importer.ImportedRecord;
import org.peergraph.importer.InstitutionMention;
import org.peergraph.importer.InstitutionRecord;
import org.peergraph.importer.MergedIdRecord;
import org.peergraph.importer.ResearcherRecord;
import org.peergraph.importer.StatedAffiliation;
import org.peergraph.importer.TopicRecord;
import org.peergraph.importer.WorkRecord;
import org.peergraph.importer.sink.AuthorKey;
import org.peergraph.importer.sink.ResearcherBook;
import org.peergraph.importer.sink.StoredRecord;
import org.peergraph.importer.sink.WorkClusters;
import org.peergraph.importer.sink.WorkProjection;

/** Appends records and works to the staged tables; for one thread. */
final class StageWriter implements AutoCloseable {

    private final DuckDBConnection connection;
    private final InPassing inPassing;
    private final StageRow records;
    private final StageRow works;
    private final StageRow authored;
    private final StageRow said;
    private final StageRow about;
    private final StageRow produced;
    private final StageRow published;
    private final StageRow cites;
    private final StageRow researcherRecords;
    private final StageRow stated;

    StageWriter(Staging staging, InPassing inPassing) {
        this.inPassing = inPassing;
        try {
            connection = staging.connect();
            // One commit at the end: each costs a little, and nothing here needs it.
            connection.setAutoCommit(false);
            records = new StageRow(connection, "record");
            works = new StageRow(connection, "work");
            authored = new StageRow(connection, "authored");
            said = new StageRow(connection, "said");
            about = new StageRow(connection, "about");
            produced = new StageRow(connection, "produced");
            published = new StageRow(connection, "published");
            cites = new StageRow(connection, "cites");
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
        properties(number, work);
        for (WorkProjection.Person person : work.people()) {
            take(number, person, work.listSource());
        }
        for (WorkProjection.About topic : work.topics()) {
            about.begin(number)
                    .text(topic.topic().id())
                    .decimal(topic.topic().score())
                    .flag(topic.topic().primary() ? true : null)
                    .text(topic.source())
                    .end();
        }
        for (String place : work.places()) {
            produced.begin(number).text(place).text(work.listSource()).end();
        }
        for (WorkProjection.Reference venue : work.venues()) {
            published.begin(number).text(venue.id()).text(venue.source()).end();
        }
        for (WorkProjection.Reference cited : work.references()) {
            cites.begin(number).text(cited.id()).text(cited.source()).end();
        }
    }

    private void properties(long number, WorkProjection work) throws SQLException {
        Map<String, @Nullable Object> properties = work.properties();
        Function<String, @Nullable String> text = name -> (String) properties.get(name);
        Function<String, @Nullable Integer> integer = name -> (Integer) properties.get(name);
        works.begin(number)
                .text(work.id())
                .text(text.apply("title"))
                .text(text.apply("abstract"))
                .text(text.apply("type"))
                .text(text.apply("language"))
                .text(text.apply("date"))
                .integer(integer.apply("year"))
                .text(text.apply("revised"))
                .text(text.apply("venue"))
                .text(text.apply("openalex"))
                .text(text.apply("doi"))
                .text(text.apply("arxiv"))
                .integer(integer.apply("statedCitations"))
                .flag((Boolean) properties.get("retracted"))
                .integer(integer.apply("authorCount"))
                .integer(integer.apply("authorshipCount"))
                .integer(integer.apply("referenceCount"))
                .list((List<?>) properties.get("sources"))
                .end();
    }

    private void take(long number, WorkProjection.Person person, String source)
            throws SQLException {
        Authorship authorship = person.authorship();
        String shownAs = person.shownAs();
        authored.begin(number)
                .text(person.researcher())
                .text(person.matchedBy())
                .integer(authorship.position())
                .list(person.alsoAt())
                .text(authorship.printedName())
                .text(shownAs)
                .flag(authorship.name() == null)
                .text(authorship.orcid())
                .flag(authorship.corresponding() ? true : null)
                .list(person.affiliations())
                .text(source)
                .integer(decomposedSize(shownAs == null ? authorship.printedName() : shownAs))
                .end();
        for (Authorship repeat : person.repeats()) {
            said.begin(number)
                    .text(person.researcher())
                    .text(AuthorKey.of(repeat).orElseThrow().matchedBy())
                    .text(repeat.orcid())
                    .text(repeat.name())
                    .end();
        }
    }

    /** Code points once accents stand by themselves. */
    private static int decomposedSize(@Nullable String name) {
        if (name == null) {
            return 0;
        }
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);
        return decomposed.codePointCount(0, decomposed.length());
    }

    /** Hands over everything appended so far. */
    @Override
    public void close() {
        try (connection) {
            for (StageRow row :
                    List.of(
                            records,
                            works,
                            authored,
                            said,
                            about,
                            produced,
                            published,
                            cites,
                            researcherRecords,
                            stated)) {
                row.close();
            }
            connection.commit();
        } catch (SQLException e) {
            throw new StagingException("the staged tables cannot be written", e);
        }
    }
}
