/** arXiv's metadata snapshot: one paper a line, as JSON. */
@NullMarked
@NamedInterface("arxiv")
package org.peergraph.importer.arxiv;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
