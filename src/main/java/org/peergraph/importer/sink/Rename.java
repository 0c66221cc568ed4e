package org.peergraph.importer.sink;

import java.util.Map;

/** An entity that goes by a stronger id from now on. */
record Rename(String from, String to) {

    Map<String, String> parameters() {
        return Map.of("from", from, "to", to);
    }
}
