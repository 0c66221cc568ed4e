package org.peergraph.importer.sink;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.peergraph.curation.PlaceRuling;
import org.peergraph.curation.RulingBook;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.GraphTransaction;
import org.peergraph.importer.ResearcherRecord;
import org.peergraph.importer.StatedAffiliation;

/** Writes the affiliations that researchers' own records state. */
final class AffiliationWriter {

    private static final CypherFile WRITE = CypherFile.named("importer/researchers-affiliations");

    private final GraphTransaction transaction;
    private final RulingBook rulings;

    AffiliationWriter(GraphTransaction transaction, RulingBook rulings) {
        this.transaction = transaction;
        this.rulings = rulings;
    }

    /** What records state of people is taken away before those that still do state it again. */
    static void clear(GraphTransaction transaction, Collection<String> people) {
        transaction.run(
                WRITE,
                Map.of("rows", people.stream().map(person -> row(person, "", List.of())).toList()));
    }

    void write(List<ResearcherRecord> records, InstitutionBook institutions) {
        Map<String, List<ResearcherRecord>> byPerson = new TreeMap<>();
        for (ResearcherRecord record : records) {
            byPerson.computeIfAbsent(
                            rulings.person(ResearcherBook.id(record)), id -> new ArrayList<>())
                    .add(record);
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        byPerson.forEach(
                (person, theirs) ->
                        rows.add(
                                row(
                                        person,
                                        theirs.getFirst().source(),
                                        stated(theirs, institutions))));
        if (!rows.isEmpty()) {
            transaction.run(WRITE, Map.of("rows", rows));
        }
    }

    private static Map<String, Object> row(
            String person, String source, List<Map<String, @Nullable Object>> stated) {
        return Map.of("id", person, "source", source, "stated", stated);
    }

    private List<Map<String, @Nullable Object>> stated(
            List<ResearcherRecord> records, InstitutionBook institutions) {
        StatedPlaces places = new StatedPlaces();
        for (ResearcherRecord record : records) {
            List<PlaceRuling> ruled = rulings.placesOf(ResearcherBook.id(record));
            for (StatedAffiliation affiliation : record.affiliations()) {
                RuledRecognition.placed(
                                List.of(affiliation.institution()),
                                ruled,
                                institutions::id,
                                new HashSet<>())
                        .forEach(
                                mention ->
                                        institutions
                                                .id(mention)
                                                .ifPresent(id -> places.take(id, affiliation)));
            }
        }
        return places.rows();
    }
}
