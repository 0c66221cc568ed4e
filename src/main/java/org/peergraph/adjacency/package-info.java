/** Two topics side by side: how near they are, and who and what bridges them. */
@NullMarked
package org.peergraph.adjacency;

import org.jspecify.annotations.NullMarked;
