package org.peergraph.bulk;

import java.sql.SQLException;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import org.peergraph.importer.Authorship;
import org.peergraph.importer.sink.AuthorKey;
import org.peergraph.importer.sink.WorkProjection;

/** Appends works and their edges to the staged tables; for one thread. */
final class WorkRows implements AutoCloseable {

    private final StageRow works;
    private final StageRow authored;
    private final StageRow said;
    private final StageRow about;
    private final StageRow produced;
    private final StageRow published;
    private final StageRow cites;

    WorkRows(DuckDBConnection connection) throws SQLException {
        works = new StageRow(connection, "work");
        authored = new StageRow(connection, "authored");
        said = new StageRow(connection, "said");
        about = new StageRow(connection, "about");
        produced = new StageRow(connection, "produced");
        published = new StageRow(connection, "published");
        cites = new StageRow(connection, "cites");
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

    @Override
    public void close() throws SQLException {
        for (StageRow row : List.of(works, authored, said, about, produced, published, cites)) {
            row.close();
        }
    }
}
