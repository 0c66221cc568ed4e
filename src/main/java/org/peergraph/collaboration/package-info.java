/** Researchers who write to each other: invitations, conversations, and who may write to whom. */
@NullMarked
package org.peergraph.collaboration;

import org.jspecify.annotations.NullMarked;
