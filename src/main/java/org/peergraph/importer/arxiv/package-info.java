/** arXiv's metadata snapshot: one paper a line, as JSON. */
@NullMarked
package org.peergraph.importer.arxiv;

import org.jspecify.annotations.NullMarked;
