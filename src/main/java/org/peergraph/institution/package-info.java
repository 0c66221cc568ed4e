/** Institutions: their page, their JSON and the lists around them. */
@NullMarked
package org.peergraph.institution;

import org.jspecify.annotations.NullMarked;
