/** Whose record it is: claims, what they rest on, and their history. */
@NullMarked
package org.peergraph.claim;

import org.jspecify.annotations.NullMarked;
