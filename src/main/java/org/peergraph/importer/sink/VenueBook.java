package org.peergraph.importer.sink;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.peergraph.graph.GraphTransaction;
import org.peergraph.importer.VenueMention;

/** The venues a batch touches. */
final class VenueBook {

    private final EntityBook book =
            new EntityBook("importer/venues-known", "importer/venues-write");

    void take(GraphTransaction transaction, List<VenueMention> mentions) {
        book.open(transaction, ids(mentions));
        settle(mentions);
        book.write(transaction);
    }

    /** Everything about venues at once, where nothing is known yet. */
    EntityBook settleAll(List<VenueMention> mentions) {
        book.open(ids(mentions));
        settle(mentions);
        return book;
    }

    private static Set<String> ids(List<VenueMention> mentions) {
        return mentions.stream().map(VenueMention::id).collect(Collectors.toSet());
    }

    private void settle(List<VenueMention> mentions) {
        for (VenueMention mention : mentions) {
            EntityState state = book.state(mention.id());
            state.mention("name", mention.name());
            state.mention("issn", mention.issn());
            state.mention("type", mention.type());
        }
    }
}
