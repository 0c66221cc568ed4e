package org.peergraph.curation;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peergraph.graph.Row;

/**
 * That somebody was not at an institution.
 *
 * @param institutions everything it may be named by
 * @param instead an OpenAlex id or own id; null if they were nowhere else
 */
public record PlaceRuling(List<String> institutions, @Nullable String instead, String correction) {

    static PlaceRuling of(Row row) {
        return new PlaceRuling(
                row.texts("institutions"), row.findText("instead"), row.text("correction"));
    }

    public boolean isAbout(Collection<String> identifiers) {
        return !Collections.disjoint(institutions, identifiers);
    }

    public Optional<String> findInstead() {
        return Optional.ofNullable(instead);
    }
}
