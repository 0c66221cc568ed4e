/** What people say of themselves on a record they hold, apart from what sources say. */
@NullMarked
package org.peergraph.profile;

import org.jspecify.annotations.NullMarked;
