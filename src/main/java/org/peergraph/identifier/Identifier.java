package org.peergraph.identifier;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Anything an entity can be called by: one of the outside identifiers, or Peergraph's own id.
 *
 * <p>Every form is accepted bare, prefixed ({@code doi:10.1000/1}) and as a full URL.
 */
public sealed interface Identifier
        permits Doi, ArxivId, ArxivCategory, Orcid, RorId, OpenAlexId, OwnId {

    /** The node property that holds this identifier; it is indexed for every kind that has it. */
    String property();

    /** The normal form, as stored in {@link #property()}. */
    String value();

    /** The kind of entity this identifier can name, empty if its form does not tell. */
    Optional<EntityKind> kind();

    /** Reads any accepted form; what has no known form is taken to be an own id. */
    static Identifier parse(String text) {
        String trimmed = text.strip();
        return Stream.<Optional<? extends Identifier>>of(
                        OpenAlexId.find(trimmed),
                        Orcid.find(trimmed),
                        RorId.find(trimmed),
                        ArxivId.find(trimmed),
                        Doi.find(trimmed),
                        ArxivCategory.find(trimmed))
                .flatMap(Optional::stream)
                .map(Identifier.class::cast)
                .findFirst()
                .orElseGet(() -> OwnId.of(trimmed));
    }
}
