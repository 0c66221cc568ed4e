package org.peergraph.graph;

import java.nio.file.Path;

/** Another process holds the embedded store. */
public final class StoreInUseException extends GraphException {

    public StoreInUseException(Path store, String holder) {
        super(
                "The store %s is held by %s. Stop that process, or give this one another store with --store."
                        .formatted(store, holder));
    }
}
