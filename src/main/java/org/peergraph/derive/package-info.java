/** What follows from the graph's facts: pairs, measures, counts; refreshed for what changed. */
@NullMarked
package org.peergraph.derive;

import org.jspecify.annotations.NullMarked;
