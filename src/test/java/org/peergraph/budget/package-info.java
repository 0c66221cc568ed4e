/** What every question costs the database, on generated graphs of any size. */
@NullMarked
package org.peergraph.budget;

import org.jspecify.annotations.NullMarked;
