package org.peergraph.claim;

/**
 * What becomes of a claim without anybody deciding it.
 *
 * @param level 2 to 4 if accepted, 0 otherwise
 * @param why in one sentence, for whoever claims
 */
record Verdict(ClaimState state, int level, String why) {}
