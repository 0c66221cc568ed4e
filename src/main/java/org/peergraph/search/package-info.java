/** Finding entities by words: search and autocomplete. */
@NullMarked
package org.peergraph.search;

import org.jspecify.annotations.NullMarked;
