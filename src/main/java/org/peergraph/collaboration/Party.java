package org.peergraph.collaboration;

/**
 * Somebody as the owner of a record: who writes, or is written to.
 *
 * @param account whose it is
 * @param researcher own id of the record
 * @param level how well the claim is proven, 2 to 5
 */
record Party(String account, String researcher, int level) {}
