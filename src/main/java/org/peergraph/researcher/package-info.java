/** Researchers: their page, their JSON and the lists around them. */
@NullMarked
package org.peergraph.researcher;

import org.jspecify.annotations.NullMarked;
