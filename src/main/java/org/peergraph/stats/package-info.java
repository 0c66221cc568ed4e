/** What the graph holds, in numbers. */
@NullMarked
package org.peergraph.stats;

import org.jspecify.annotations.NullMarked;
