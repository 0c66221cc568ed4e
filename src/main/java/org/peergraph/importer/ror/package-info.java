/** The Research Organization Registry: its dump and records as JSON lines, schema v1 and v2. */
@NullMarked
@NamedInterface("ror")
package org.peergraph.importer.ror;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
