package org.peergraph.importer.sink;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
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

    /** ORCID iDs that somebody has now who had none or another, or that were theirs before. */
    Set<String> movedOrcids() {
        Set<String> moved = new TreeSet<>();
        Stream.of(people, identities)
                .flatMap(book -> book.states().values().stream())
                .forEach(
                        state -> {
                            String now = state.text("orcid");
                            Object before = state.stored("orcid");
                            if (!Objects.equals(now, before)) {
                                Stream.of(now, (String) before)
                                        .filter(Objects::nonNull)
                                        .forEach(moved::add);
                            }
                        });
        return moved;
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
