/**
 * How a slice is drawn: strands, rings, labels and the words beside them. Nothing here is random.
 */
@NullMarked
package org.peergraph.slice.picture;

import org.jspecify.annotations.NullMarked;
