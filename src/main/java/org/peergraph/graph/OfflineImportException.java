package org.peergraph.graph;

/** Neo4j's importer gave up; the store in use is untouched. */
public final class OfflineImportException extends GraphException {

    OfflineImportException(String said) {
        super("Neo4j's importer failed; the store in use is untouched. It said:\n" + said);
    }
}
