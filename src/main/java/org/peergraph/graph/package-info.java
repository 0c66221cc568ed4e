/** The only door to Neo4j. */
@NullMarked
package org.peergraph.graph;

import org.jspecify.annotations.NullMarked;
