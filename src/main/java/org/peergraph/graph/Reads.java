package org.peergraph.graph;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The way a read query takes: over the network, or straight into the database of this process. */
interface Reads {

    /**
     * All rows of a query, read in one transaction that ends at the time limit of reads.
     *
     * @throws QueryTimedOutException past that limit
     * @throws GraphUnavailableException if the database does not answer
     */
    <T> List<T> read(CypherFile query, Map<String, ?> parameters, Function<Row, T> mapping);
}
