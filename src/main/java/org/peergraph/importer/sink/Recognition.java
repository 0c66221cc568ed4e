package org.peergraph.importer.sink;

import java.util.List;
import java.util.function.Function;
import org.peergraph.importer.Authorship;
import org.peergraph.importer.InstitutionMention;

/** Who the authors of one work are. */
interface Recognition {

    /** The person behind an authorship. */
    Recognised of(Authorship authorship, AuthorKey key);

    /**
     * @param researcher own id
     * @param places where they were, as far as the author list tells and nobody ruled otherwise
     * @param rulings the corrections that made it so
     */
    record Recognised(String researcher, List<InstitutionMention> places, List<String> rulings) {}

    /** As the records say. */
    static Recognition asSaid(Function<AuthorKey, String> researcher) {
        return (authorship, key) ->
                new Recognised(researcher.apply(key), authorship.institutions(), List.of());
    }
}
