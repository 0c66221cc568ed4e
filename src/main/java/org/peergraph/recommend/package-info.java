/** What a researcher may not know yet: people and topics two steps away. */
@NullMarked
package org.peergraph.recommend;

import org.jspecify.annotations.NullMarked;
