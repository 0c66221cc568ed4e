package org.peergraph.curation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.GraphTransaction;
import org.peergraph.graph.Row;

/**
 * The ids that were merged by hand. What sources say of each is kept in a node of its own, so that
 * imports go on writing there what they would have written on the person, and taking the merge back
 * gives exactly that.
 */
public final class SourcePeople {

    private static final CypherFile FIND = CypherFile.named("curation/source-people");
    private static final CypherFile OF_PEOPLE = CypherFile.named("curation/source-people-of");
    private static final CypherFile KEEP = CypherFile.named("curation/source-people-keep");
    private static final CypherFile JOIN = CypherFile.named("curation/source-people-join");
    private static final CypherFile PART = CypherFile.named("curation/source-people-part");
    private static final CypherFile RELEASE = CypherFile.named("curation/source-people-release");
    private static final CypherFile WRITE = CypherFile.named("importer/researchers-write");

    private SourcePeople() {}

    /** The id that an id leads to: its own if it was never merged. */
    static String person(GraphTransaction transaction, String id) {
        return transaction.run(FIND, Map.of("ids", List.of(id))).stream()
                .findFirst()
                .map(row -> row.row("properties").text("person"))
                .orElse(id);
    }

    static void join(GraphTransaction transaction, Ruling.Merge merge, String correction) {
        List<String> ids = List.of(merge.researcher(), merge.into());
        transaction.run(KEEP, Map.of("ids", ids));
        transaction.run(
                JOIN,
                Map.of(
                        "from", merge.researcher(),
                        "into", merge.into(),
                        "correction", correction));
        writePeople(transaction, List.of(merge.into()));
    }

    static void part(GraphTransaction transaction, String person, String from, String correction) {
        transaction.run(PART, Map.of("person", person, "from", from, "correction", correction));
        writePeople(transaction, List.of(person, from));
        transaction.run(RELEASE, Map.of("people", List.of(person, from)));
    }

    /** Writes people as what is said of all that were merged into them makes them. */
    public static void writePeople(GraphTransaction transaction, Collection<String> people) {
        Map<String, MergedPerson> groups = new TreeMap<>();
        for (Row row : transaction.run(OF_PEOPLE, Map.of("people", List.copyOf(people)))) {
            Row identity = row.row("properties");
            groups.computeIfAbsent(identity.text("person"), MergedPerson::new).take(identity);
        }
        if (!groups.isEmpty()) {
            transaction.run(
                    WRITE,
                    Map.of(
                            "rows",
                            groups.values().stream()
                                    .map(
                                            person ->
                                                    Map.<String, Object>of(
                                                            "id", person.id(),
                                                            "properties", person.properties()))
                                    .toList()));
        }
    }
}
