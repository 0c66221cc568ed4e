package org.peergraph.importer.run;

import java.nio.file.Path;

/**
 * How an import ended.
 *
 * @param readNow records read by this start of the program; a resumed run has read more before
 * @param rejects the file with what was set aside; it exists only if something was
 */
public record ImportSummary(ImportRun run, long readNow, Path rejects) {}
