package org.peergraph;

import org.peergraph.graph.GraphException;
import org.peergraph.importer.ImportFailedException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Tells a person what went wrong: a sentence for what we foresaw, the whole story for what we did
 * not.
 */
final class Failures implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(
            Exception failure, CommandLine command, ParseResult parseResult) {
        if (failure instanceof StartFailedException) {
            return ExitCode.SOFTWARE;
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof GraphException || cause instanceof ImportFailedException) {
                command.getErr().println(cause.getMessage());
                return ExitCode.SOFTWARE;
            }
        }
        failure.printStackTrace(command.getErr());
        return ExitCode.SOFTWARE;
    }
}
