package org.peergraph.importer.command;

import java.nio.file.Path;
import java.util.List;
import org.peergraph.importer.ImportSource;
import org.peergraph.importer.openalex.OpenAlexFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code peergraph import openalex <file or folder …>} */
@Command(name = "openalex", description = "Imports OpenAlex records.")
public final class OpenAlexCommand extends ImportSession {

    @Parameters(arity = "0..*", paramLabel = "<file or folder>")
    private List<Path> inputs = List.of();

    @Override
    ImportSource source() {
        return new OpenAlexFiles(inputs);
    }
}
