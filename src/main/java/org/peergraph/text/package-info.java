/** Titles and abstracts as their authors typed them, TeX and HTML included, made safe to show. */
@NullMarked
package org.peergraph.text;

import org.jspecify.annotations.NullMarked;
