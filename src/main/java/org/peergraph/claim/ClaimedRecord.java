package org.peergraph.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peergraph.graph.Row;

/**
 * What a claim of a record is judged by.
 *
 * @param id own id
 * @param institutions those it is affiliated with that tell their domains
 */
public record ClaimedRecord(
        String id,
        String name,
        @Nullable String orcid,
        int works,
        List<AddressDomains> institutions) {

    static ClaimedRecord of(Row row) {
        return new ClaimedRecord(
                row.text("id"),
                row.text("name"),
                row.findText("orcid"),
                row.integer("works"),
                row.rows("institutions").stream()
                        .map(
                                place ->
                                        new AddressDomains(
                                                place.text("id"),
                                                place.text("name"),
                                                place.texts("domains")))
                        .toList());
    }
}
