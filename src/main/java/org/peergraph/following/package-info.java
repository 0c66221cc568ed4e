/** Following researchers, topics, institutions and works, and what is new around them. */
@NullMarked
package org.peergraph.following;

import org.jspecify.annotations.NullMarked;
