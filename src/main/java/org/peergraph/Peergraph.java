package org.peergraph;

import java.util.Arrays;
import org.peergraph.graph.ChildProcess;
import org.peergraph.graph.ImporterProcess;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * The entry: {@code peergraph} serves, {@code peergraph import …} imports, {@code peergraph bulk …}
 * loads.
 */
@SpringBootApplication
public class Peergraph {

    public static void main(String[] args) {
        ChildProcess.endWithParent();
        if (args.length > 0 && args[0].equals(ImporterProcess.COMMAND)) {
            ImporterProcess.main(Arrays.copyOfRange(args, 1, args.length));
            return;
        }
        int code = PeergraphCommand.execute(args);
        if (code != PeergraphCommand.RUNS_ON) {
            System.exit(code);
        }
    }
}
