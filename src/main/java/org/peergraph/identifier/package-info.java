/**
 * The identifiers scholarship gives its people, works, topics and institutions, as validating
 * records.
 */
@NullMarked
package org.peergraph.identifier;

import org.jspecify.annotations.NullMarked;
