package org.peergraph.slice;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a slice does with works that have more authors than make pairs of collaborators. */
public enum HyperAuthored {
    /** They are there, closed: no edge leads to their authors. */
    COLLAPSE,
    /** They are left out. */
    HIDE,
    /** They are there, with the edges to their authors who are in the slice. */
    SHOW;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
