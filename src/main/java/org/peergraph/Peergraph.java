package org.peergraph;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import picocli.CommandLine;

/** The entry: {@code peergraph} serves, {@code peergraph import …} imports. */
@SpringBootApplication
public class Peergraph {

    public static void main(String[] args) {
        int code =
                new CommandLine(new PeergraphCommand())
                        .setExecutionExceptionHandler(new Failures())
                        .execute(args);
        if (code != PeergraphCommand.RUNS_ON) {
            System.exit(code);
        }
    }
}
