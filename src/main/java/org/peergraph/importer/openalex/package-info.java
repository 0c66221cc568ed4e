/** OpenAlex in: its snapshot files, saved answers of its API, and the API itself. */
@NullMarked
@NamedInterface("openalex")
package org.peergraph.importer.openalex;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
