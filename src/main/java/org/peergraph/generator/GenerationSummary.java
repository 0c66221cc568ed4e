package org.peergraph.generator;

import java.nio.file.Path;

/**
 * What was written.
 *
 * @param folder the corpus
 * @param authors those with a work
 * @param bytes of all files
 */
public record GenerationSummary(
        Path folder, long works, long authors, long institutions, long topics, long bytes) {}
