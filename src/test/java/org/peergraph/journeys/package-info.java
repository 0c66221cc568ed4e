/** What people do on the pages, done in a real browser on the running service. */
@NullMarked
package org.peergraph.journeys;

import org.jspecify.annotations.NullMarked;
