/** Communities of researchers: who collaborates more with each other than with the rest. */
@NullMarked
package org.peergraph.community;

import org.jspecify.annotations.NullMarked;
