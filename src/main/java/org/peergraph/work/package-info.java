/** Works: their page, their JSON, and the summary every list of works shows. */
@NullMarked
package org.peergraph.work;

import org.jspecify.annotations.NullMarked;
