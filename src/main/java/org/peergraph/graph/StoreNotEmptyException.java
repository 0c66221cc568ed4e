package org.peergraph.graph;

import java.nio.file.Path;

/** A store is to be replaced that something was imported into. */
public final class StoreNotEmptyException extends GraphException {

    StoreNotEmptyException(Path store) {
        super(
                "The store %s is not empty. Replace what is in it with --replace, or give another store with --store."
                        .formatted(store));
    }
}
