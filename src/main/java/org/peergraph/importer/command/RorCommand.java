package org.peergraph.importer.command;

import java.nio.file.Path;
import java.util.List;
import org.peergraph.importer.ImportSource;
import org.peergraph.importer.ror.RorSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code peergraph import ror <file or folder …>} */
@Command(
        name = "ror",
        description =
                "Imports the Research Organization Registry: its dump or JSON lines, schema v1 or v2, plain or"
                        + " gzipped.")
public final class RorCommand extends ImportSession {

    @Parameters(
            arity = "1..*",
            paramLabel = "<file or folder>",
            description = "Files of the unpacked dump, or folders of them.")
    private List<Path> inputs = List.of();

    @Override
    ImportSource source() {
        return new RorSource(inputs);
    }
}
