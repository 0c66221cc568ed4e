package org.peergraph.bulk;

import java.util.Optional;
import org.peergraph.importer.InstitutionMention;
import org.peergraph.importer.sink.AuthorKey;

/**
 * The ids people and institutions most likely have, before everything is read: an ORCID iD that
 * nobody claims, a ROR id that one institution claims. Works with a wrong guess are made anew.
 */
final class GuessedIds {

    private GuessedIds() {}

    static String researcher(AuthorKey key) {
        return key.matchedBy().equals("orcid") ? "orcid:" + key.value() : key.value();
    }

    static Optional<String> institution(InstitutionMention mention) {
        return mention.ror() != null
                ? Optional.of("ror:" + mention.ror())
                : Optional.ofNullable(mention.openalex());
    }
}
