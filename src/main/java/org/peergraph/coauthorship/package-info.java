/** Who works with whom: one collaboration opened up, what several people share, what changed. */
@NullMarked
package org.peergraph.coauthorship;

import org.jspecify.annotations.NullMarked;
