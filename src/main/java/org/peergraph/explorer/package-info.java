/** The full explorer: the page on which people walk on from a slice. */
@NullMarked
package org.peergraph.explorer;

import org.jspecify.annotations.NullMarked;
