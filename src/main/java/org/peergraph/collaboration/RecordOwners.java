package org.peergraph.collaboration;

import java.util.List;
import java.util.Optional;

/** Whose a researcher's record is. */
interface RecordOwners {

    /**
     * A claim that holds.
     *
     * @param account who claims
     * @param researcher own id of the record
     * @param level how well it is proven, 2 to 5
     */
    record Owner(String account, String researcher, int level) {}

    /** Who owns the record; nothing if nobody has claimed it. */
    Optional<Owner> find(String researcher);

    /** The records an account owns, the best proven first. */
    List<Owner> of(String account);
}
