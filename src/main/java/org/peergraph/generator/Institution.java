package org.peergraph.generator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An institution.
 *
 * @param type as OpenAlex says, such as {@code education}
 * @param homepage ends in {@code .example}, which resolves nowhere (RFC 2606)
 * @param parent what it is a part of; has no parent itself
 */
record Institution(
        String id,
        String name,
        String ror,
        Country country,
        City city,
        String type,
        String homepage,
        @Nullable Institution parent) {

    /** The institution and what it is part of. */
    List<String> lineage() {
        return parent == null ? List.of(id) : List.of(id, parent.id);
    }
}
