package org.peergraph.reference;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.peergraph.graph.SharedNeo4j;
import org.peergraph.importer.openalex.OpenAlexFiles;

/**
 * The works of a whole field as they came from OpenAlex: imported, then read back as far as they
 * are told and not derived, since who is whom is the importer's business.
 */
final class RealLiterature {

    /** OpenAlex cuts author lists at 100; under this a few works are hyper-authored. */
    private static final int AUTHOR_LIMIT = 50;

    private static final Path WORKS =
            Path.of(System.getProperty("peergraph.data", "../shared/data"))
                    .resolve("openalex/works.jsonl.gz");

    private static final String PAPERS =
            """
            MATCH (work:Work)
            RETURN work.id AS id, work.date AS date,
                   COLLECT { MATCH (work)<-[by:AUTHORED]-(author) RETURN [author.id, by.affiliations] } AS authors,
                   COLLECT { MATCH (work)-[:PRODUCED_AT]->(place) RETURN place.id } AS institutions,
                   COLLECT { MATCH (work)-[:ABOUT]->(topic) RETURN topic.id } AS topics
            """;

    private RealLiterature() {}

    /** Skips the test where the works are not at hand. */
    static LoadedLiterature load() {
        assumeTrue(Files.exists(WORKS), () -> WORKS + " is not there: skipped");
        return LoadedLiterature.load(
                new OpenAlexFiles(List.of(WORKS)),
                AUTHOR_LIMIT,
                () -> new Literature(papers(), AUTHOR_LIMIT));
    }

    private static List<Paper> papers() {
        try (var session = SharedNeo4j.driver().session()) {
            return session.run(PAPERS).list(RealLiterature::paper);
        }
    }

    private static Paper paper(Record row) {
        Map<String, Set<String>> affiliations = new HashMap<>();
        for (var author : row.get("authors").values()) {
            affiliations.put(author.get(0).asString(), texts(author.get(1)));
        }
        return new Paper(
                row.get("id").asString(),
                row.get("date").asString(null),
                affiliations,
                texts(row.get("institutions")),
                texts(row.get("topics")));
    }

    private static Set<String> texts(Value list) {
        return list.isNull() ? Set.of() : Set.copyOf(list.asList(each -> each.asString()));
    }
}
