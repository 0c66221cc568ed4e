package org.peergraph;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The entry: {@code peergraph} serves, {@code peergraph import …} imports. */
@SpringBootApplication
public class Peergraph {

    public static void main(String[] args) {
        int code = PeergraphCommand.execute(args);
        if (code != PeergraphCommand.RUNS_ON) {
            System.exit(code);
        }
    }
}
