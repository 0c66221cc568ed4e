/**
 * Records in: a source reads files or an API, a sink takes what it read. Sources know nothing of
 * the graph, sinks nothing of files.
 */
@NullMarked
package org.peergraph.importer;

import org.jspecify.annotations.NullMarked;
