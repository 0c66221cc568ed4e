/** Peergraph, a scholarly knowledge graph: the entry and the command line. */
@NullMarked
package org.peergraph;

import org.jspecify.annotations.NullMarked;
