/**
 * Invents a corpus of any size in the shape of the OpenAlex snapshot, the same for the same seed.
 */
@NullMarked
package org.peergraph.generator;

import org.jspecify.annotations.NullMarked;
