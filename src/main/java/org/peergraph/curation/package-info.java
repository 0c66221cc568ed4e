/**
 * What people put right: who is who, whose work it is, who was where. A correction is a ruling
 * beside the records that sources gave; the graph follows from both.
 */
@NullMarked
package org.peergraph.curation;

import org.jspecify.annotations.NullMarked;
