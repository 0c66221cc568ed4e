/** OpenAlex in: its snapshot files, saved answers of its API, and the API itself. */
@NullMarked
package org.peergraph.importer.openalex;

import org.jspecify.annotations.NullMarked;
