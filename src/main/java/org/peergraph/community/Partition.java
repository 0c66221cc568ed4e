package org.peergraph.community;

/**
 * How the researchers fall into communities.
 *
 * @param communities how many there are, of two members at least
 * @param modularity how much more collaboration lies inside them than chance would put there, −0.5
 *     to 1 (Newman and Girvan, PRE 69, 026113, 2004)
 */
public record Partition(int communities, double modularity) {}
