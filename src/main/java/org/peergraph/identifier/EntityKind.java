package org.peergraph.identifier;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The kinds of entity that have a page, an id and a place in a slice. */
public enum EntityKind {
    RESEARCHER,
    WORK,
    TOPIC,
    INSTITUTION;

    /**
     * The lower-case word used in JSON, in addresses of the API and in style classes: {@code
     * researcher}.
     */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The first segment of the entity's addresses: {@code researchers}. */
    public String plural() {
        return word() + "s";
    }

    /** The node label in the graph: {@code Researcher}. */
    public String label() {
        return name().charAt(0) + word().substring(1);
    }
}
