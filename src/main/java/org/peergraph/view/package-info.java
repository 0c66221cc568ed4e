/** Views: named entities and every edge among them, as shared links and exports need them. */
@NullMarked
package org.peergraph.view;

import org.jspecify.annotations.NullMarked;
