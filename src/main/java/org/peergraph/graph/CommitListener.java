package org.peergraph.graph;

import java.util.EnumSet;
import java.util.Set;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.event.TransactionData;
import org.neo4j.graphdb.event.TransactionEventListenerAdapter;

/** Counts the commits of the embedded database; of their content nothing has to be prepared. */
final class CommitListener extends TransactionEventListenerAdapter<Void> {

    private final Commits commits;

    CommitListener(Commits commits) {
        this.commits = commits;
    }

    @Override
    public void afterCommit(TransactionData data, Void state, GraphDatabaseService database) {
        commits.more();
    }

    @Override
    public Set<TransactionData.DataSelection> transactionDataSelection() {
        return EnumSet.noneOf(TransactionData.DataSelection.class);
    }
}
