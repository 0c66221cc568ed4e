package org.peergraph.text;

import java.util.Set;

/**
 * A start or end tag.
 *
 * @param end position just after it
 * @param name lower case, with its prefix
 * @param complete whether it needs no partner
 */
record Tag(int end, String name, boolean closing, boolean complete) {

    private static final Set<String> BLOCKS =
            Set.of(
                    "p",
                    "br",
                    "hr",
                    "div",
                    "title",
                    "sec",
                    "li",
                    "ul",
                    "ol",
                    "list",
                    "list-item",
                    "tr");

    /** The name without its prefix. */
    String element() {
        return name.substring(name.indexOf(':') + 1);
    }

    boolean separatesWords() {
        return BLOCKS.contains(element());
    }
}
