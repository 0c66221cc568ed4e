/** How commands show in a terminal what they are doing. */
@NullMarked
package org.peergraph.terminal;

import org.jspecify.annotations.NullMarked;
