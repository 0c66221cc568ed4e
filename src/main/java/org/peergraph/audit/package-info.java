/** Who did what to whom and why, kept for those who moderate. */
@NullMarked
package org.peergraph.audit;

import org.jspecify.annotations.NullMarked;
