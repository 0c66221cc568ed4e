/** What waits for a moderator, from every feature, and the log of what was done. */
@NullMarked
package org.peergraph.moderation;

import org.jspecify.annotations.NullMarked;
