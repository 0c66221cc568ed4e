/** What the questions should answer, computed from the records in plain Java: clear and slow. */
@NullMarked
package org.peergraph.reference;

import org.jspecify.annotations.NullMarked;
