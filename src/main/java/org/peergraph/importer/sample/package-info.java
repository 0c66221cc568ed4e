/** The sample a first start loads, so that there is a page to look at. */
@NullMarked
package org.peergraph.importer.sample;

import org.jspecify.annotations.NullMarked;
