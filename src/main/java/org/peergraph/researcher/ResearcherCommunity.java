package org.peergraph.researcher;

/**
 * The community a researcher belongs to: people who collaborate more with each other than with the
 * rest.
 *
 * @param id place among the communities by size; 0 is the greatest
 * @param caption the topics that set it apart, strongest first
 * @param researchers how many belong to it
 */
public record ResearcherCommunity(int id, String caption, int researchers) {}
