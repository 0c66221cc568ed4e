/** Slices inside other sites' pages: what the web component reads, and who may read it. */
@NullMarked
package org.peergraph.embed;

import org.jspecify.annotations.NullMarked;
