/** What leaves: graphs and works as files other programs open, and citations of what was seen. */
@NullMarked
package org.peergraph.export;

import org.jspecify.annotations.NullMarked;
