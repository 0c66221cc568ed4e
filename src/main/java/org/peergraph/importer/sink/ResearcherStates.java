package org.peergraph.importer.sink;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.peergraph.curation.RulingBook;
import org.peergraph.curation.SourcePeople;
import org.peergraph.graph.GraphTransaction;

/**
 * What sources say of researchers, each under the id the source means: on their node, or set aside
 * while they are merged with another by hand.
 */
final class ResearcherStates {

    private final RulingBook rulings;
    private final EntityBook people =
            new EntityBook("importer/researchers-known", "importer/researchers-write");
    private final EntityBook identities =
            new EntityBook("curation/source-people", "curation/source-people-write");

    ResearcherStates(RulingBook rulings) {
        this.rulings = rulings;
    }

    void open(GraphTransaction transaction, Collection<String> ids) {
        Set<String> plain = new TreeSet<>();
        Set<String> merged = new TreeSet<>();
        ids.forEach(id -> (rulings.isMerged(id) ? merged : plain).add(id));
        people.open(transaction, plain);
        if (!merged.isEmpty()) {
            identities.open(transaction, merged);
        }
    }

    EntityState state(String id) {
        return (rulings.isMerged(id) ? identities : people).state(id);
    }

    Map<String, EntityState> all() {
        Map<String, EntityState> all = new TreeMap<>(people.states());
        all.putAll(identities.states());
        return all;
    }

    /** Writes what changed, and the people it is merged into. */
    void write(GraphTransaction transaction) {
        people.write(transaction);
        List<String> changed = identities.write(transaction);
        if (!changed.isEmpty()) {
            SourcePeople.writePeople(
                    transaction, changed.stream().map(rulings::person).distinct().toList());
        }
    }
}
