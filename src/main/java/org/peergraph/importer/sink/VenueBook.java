package org.peergraph.importer.sink;

import java.util.List;
import java.util.stream.Collectors;
import org.peergraph.graph.GraphTransaction;
import org.peergraph.importer.VenueMention;

/** The venues a batch touches. */
final class VenueBook {

    private final EntityBook book =
            new EntityBook("importer/venues-known", "importer/venues-write");

    void take(GraphTransaction transaction, List<VenueMention> mentions) {
        book.open(transaction, mentions.stream().map(VenueMention::id).collect(Collectors.toSet()));
        for (VenueMention mention : mentions) {
            EntityState state = book.state(mention.id());
            state.mention("name", mention.name());
            state.mention("issn", mention.issn());
            state.mention("type", mention.type());
        }
        book.write(transaction);
    }
}
