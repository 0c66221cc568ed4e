/**
 * The sink that writes records into the graph: what an entity is follows from the records that
 * describe it and never from the order they came in.
 */
@NullMarked
@NamedInterface("sink")
package org.peergraph.importer.sink;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
