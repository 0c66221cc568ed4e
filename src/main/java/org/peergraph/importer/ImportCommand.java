package org.peergraph.importer;

import org.peergraph.importer.command.ArxivCommand;
import org.peergraph.importer.command.OpenAlexCommand;
import org.peergraph.importer.command.RorCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code peergraph import <source> …} */
@Command(
        name = "import",
        description = {
            "Reads records into the graph, one by one, and refreshes what is derived.",
            "An interrupted import goes on where it was when the same command is given again;"
                    + " importing the same twice changes nothing."
        },
        subcommands = {ArxivCommand.class, OpenAlexCommand.class, RorCommand.class},
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true)
public final class ImportCommand implements Runnable {

    @Spec private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Say which source to import: arxiv, openalex or ror.");
    }
}
