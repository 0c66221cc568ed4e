package org.peergraph.claim;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.peergraph.graph.Row;

/**
 * One line of the public history of a record.
 *
 * @param who the account's name; "somebody" unless the claim was accepted some time
 * @param what became of the claim
 */
public record ClaimEvent(Instant at, String who, String what) {

    static ClaimEvent of(Row row) {
        return new ClaimEvent(
                Instant.ofEpochMilli(row.longInteger("at")),
                who(row.findText("name"), row.flag("accepted")),
                row.text("what"));
    }

    private static String who(@Nullable String name, boolean accepted) {
        return Objects.requireNonNullElse(name, accepted ? "a deleted account" : "somebody");
    }
}
