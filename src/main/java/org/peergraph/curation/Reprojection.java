package org.peergraph.curation;

import java.util.Collection;
import org.peergraph.graph.GraphTransaction;

/** Writes works and people anew from the records that are stored of them; importers know how. */
public interface Reprojection {

    /**
     * Writes them in the caller's transaction, under the rulings that stand in it, and marks what
     * is to be derived anew.
     *
     * @param works own ids
     * @param researchers own ids of those whose own records are placed anew
     */
    void project(
            GraphTransaction transaction, Collection<String> works, Collection<String> researchers);
}
