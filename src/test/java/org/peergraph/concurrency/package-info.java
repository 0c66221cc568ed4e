/** Deeds at the same instant, and processes that die without warning. */
@NullMarked
package org.peergraph.concurrency;

import org.jspecify.annotations.NullMarked;
