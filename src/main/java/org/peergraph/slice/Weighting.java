package org.peergraph.slice;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a collaboration weighs: the sum of this over its joint works of n authors. */
public enum Weighting {
    /** 1/(n−1) (Newman, PRE 64, 016132, 2001). */
    NEWMAN,
    /** 1. */
    WORKS,
    /** 0.5^(age/half-life)/(n−1), age in years. */
    RECENT;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
