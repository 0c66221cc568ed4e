/**
 * The research graph slice: what stands near one entity, bounded and honest about what it leaves
 * out.
 */
@NullMarked
package org.peergraph.slice;

import org.jspecify.annotations.NullMarked;
