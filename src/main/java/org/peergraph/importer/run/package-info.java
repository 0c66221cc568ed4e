/** Import runs: checkpoints, rejects, counts; what makes a killed import resume. */
@NullMarked
@NamedInterface("run")
package org.peergraph.importer.run;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
