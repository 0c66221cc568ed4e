package org.peergraph.collaboration;

import java.util.Map;
import java.util.stream.Stream;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.GraphTransaction;

/**
 * Lets everything between two people happen one after the other: of two who accept, decline, write
 * or block at once, the second sees what the first has done.
 */
final class PairLock {

    private static final CypherFile LOCK = CypherFile.named("collaboration/lock");

    private PairLock() {}

    /** Waits for whoever holds one of them; held until the transaction ends. */
    static void take(GraphTransaction transaction, String... accounts) {
        transaction.run(LOCK, Map.of("accounts", Stream.of(accounts).distinct().sorted().toList()));
    }
}
