package org.peergraph.account;

import org.peergraph.graph.GraphTransaction;

/**
 * What a feature keeps of an account. Its owner can take all of it along and have all of it
 * removed.
 */
public interface PersonalData {

    /** What it is, as the key in the file an owner takes along. */
    String name();

    /** Everything kept of the account, to be written as JSON. */
    Object of(String account);

    /** Removes or makes nameless whatever is kept, in the transaction that removes the account. */
    void erase(GraphTransaction transaction, String account);
}
