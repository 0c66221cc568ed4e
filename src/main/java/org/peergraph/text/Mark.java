package org.peergraph.text;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a piece of text may be besides text. */
enum Mark {
    I,
    EM,
    B,
    STRONG,
    SUB,
    SUP,
    LINK;

    private static final Map<String, Mark> OF_ELEMENT =
            Map.of(
                    "i", I, "italic", I, "em", EM, "b", B, "bold", B, "strong", STRONG, "sub", SUB,
                    "sup", SUP);

    /** The mark of an element's lower-case name without its prefix. */
    static Optional<Mark> ofElement(String name) {
        return Optional.ofNullable(OF_ELEMENT.get(name));
    }

    /** The element of HTML that shows it. */
    String element() {
        return this == LINK ? "a" : name().toLowerCase(Locale.ROOT);
    }
}
