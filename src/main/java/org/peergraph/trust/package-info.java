/** How well a researcher's record is supported, never how good the research is. */
@NullMarked
package org.peergraph.trust;

import org.jspecify.annotations.NullMarked;
