package org.peergraph.importer.command;

import java.nio.file.Path;
import java.util.List;
import org.peergraph.importer.ImportSource;
import org.peergraph.importer.arxiv.ArxivSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code peergraph import arxiv <file or folder …>} */
@Command(
        name = "arxiv",
        description = "Imports arXiv's metadata snapshot: JSON lines, plain or gzipped.")
public final class ArxivCommand extends ImportSession {

    @Parameters(
            arity = "1..*",
            paramLabel = "<file or folder>",
            description = "Snapshot files, or folders of them.")
    private List<Path> inputs = List.of();

    @Override
    ImportSource source() {
        return new ArxivSource(inputs);
    }
}
