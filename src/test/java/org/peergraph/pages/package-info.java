/** Every page, rendered from records without a database or a server. */
@NullMarked
package org.peergraph.pages;

import org.jspecify.annotations.NullMarked;
