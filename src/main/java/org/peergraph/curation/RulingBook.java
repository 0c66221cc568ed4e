package org.peergraph.curation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.GraphTransaction;
import org.peergraph.graph.Row;

/**
 * The rulings that bear on what a batch of records touches. Where nobody ever corrected anything,
 * one look-up is all it takes.
 */
public final class RulingBook {

    private static final CypherFile ANY = CypherFile.named("curation/any");
    private static final CypherFile AUTHORS = CypherFile.named("curation/author-rulings");
    private static final CypherFile PLACES = CypherFile.named("curation/place-rulings");
    private static final CypherFile IDENTITIES = CypherFile.named("curation/source-people");

    private final GraphTransaction transaction;
    private final boolean empty;
    private final Map<String, List<AuthorRuling>> byRecord = new HashMap<>();
    private final Map<String, Merged> merged = new HashMap<>();
    private final Map<String, List<PlaceRuling>> places = new HashMap<>();
    private final Set<String> known = new HashSet<>();

    /** Where an id leads that was merged by hand. */
    private record Merged(String person, List<String> rulings) {}

    /** Asks whether there is any ruling at all. */
    public RulingBook(GraphTransaction transaction) {
        this.transaction = transaction;
        empty = !transaction.run(ANY, Map.of()).getFirst().flag("any");
    }

    /** Whether nothing in the graph is ruled. */
    public boolean isEmpty() {
        return empty;
    }

    /** Looks up what is ruled on authors of the works that these records describe. */
    public void takeWorks(Collection<String> records) {
        if (empty) {
            return;
        }
        Set<String> people = new TreeSet<>();
        for (Row row : transaction.run(AUTHORS, Map.of("records", List.copyOf(records)))) {
            AuthorRuling ruling = AuthorRuling.of(row);
            byRecord.computeIfAbsent(row.text("record"), key -> new ArrayList<>()).add(ruling);
            people.add(ruling.person());
        }
        takePeople(people);
    }

    /** Looks up what is ruled on these ids, and on those they lead to. */
    public void takePeople(Collection<String> ids) {
        List<String> asked = empty ? List.of() : ids.stream().filter(known::add).toList();
        if (asked.isEmpty()) {
            return;
        }
        Set<String> all = new TreeSet<>(asked);
        for (Row row : transaction.run(IDENTITIES, Map.of("ids", asked))) {
            Row identity = row.row("properties");
            String person = identity.text("person");
            merged.put(row.text("id"), new Merged(person, identity.texts("rulings")));
            if (known.add(person)) {
                merged.put(person, new Merged(person, List.of()));
            }
            all.add(person);
        }
        for (Row row : transaction.run(PLACES, Map.of("ids", List.copyOf(all)))) {
            PlaceRuling ruling = PlaceRuling.of(row);
            List<PlaceRuling> theirs =
                    places.computeIfAbsent(row.text("researcher"), id -> new ArrayList<>());
            if (!theirs.contains(ruling)) {
                theirs.add(ruling);
            }
        }
    }

    /** Whether what sources say of this id is kept aside, since it was merged with another. */
    public boolean isMerged(String id) {
        return merged.containsKey(id);
    }

    /** The id that this one leads to. */
    public String person(String id) {
        Merged where = merged.get(id);
        return where == null ? id : where.person();
    }

    /** The corrections by which an id leads to another. */
    List<String> rulings(String id) {
        Merged where = merged.get(id);
        return where == null ? List.of() : where.rulings();
    }

    /** What is ruled on a work's authors. */
    public WorkRulings on(Collection<String> records, Collection<AuthorNames> authors) {
        List<AuthorRuling> rulings = new ArrayList<>();
        for (String record : records) {
            for (AuthorRuling ruling : byRecord.getOrDefault(record, List.of())) {
                if (!rulings.contains(ruling)) {
                    rulings.add(ruling);
                }
            }
        }
        return new WorkRulings(this, rulings, authors);
    }

    /** What is ruled on the places of somebody who goes by these ids. */
    List<PlaceRuling> places(Collection<String> ids) {
        return ids.stream().flatMap(id -> places.getOrDefault(id, List.of()).stream()).toList();
    }

    /** What is ruled on the places that a researcher's own record states. */
    public List<PlaceRuling> placesOf(String id) {
        return places(isMerged(id) ? new TreeSet<>(List.of(id, person(id))) : Set.of(id));
    }

    /** Identifiers of the institutions that rulings put in place of others. */
    public Set<String> institutionsInstead() {
        Set<String> instead = new TreeSet<>();
        places.values().forEach(all -> all.forEach(r -> r.findInstead().ifPresent(instead::add)));
        return instead;
    }
}
