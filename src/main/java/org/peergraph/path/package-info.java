/** Ways from one person or topic to another. */
@NullMarked
package org.peergraph.path;

import org.jspecify.annotations.NullMarked;
