/** Import runs: checkpoints, rejects, counts; what makes a killed import resume. */
@NullMarked
package org.peergraph.importer.run;

import org.jspecify.annotations.NullMarked;
