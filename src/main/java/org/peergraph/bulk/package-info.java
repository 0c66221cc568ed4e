/**
 * The bulk road: whole snapshots are read by the importers' own readers, joined and derived in
 * DuckDB and written by Neo4j's importer; the graph is the one a record by record import makes.
 */
@NullMarked
package org.peergraph.bulk;

import org.jspecify.annotations.NullMarked;
