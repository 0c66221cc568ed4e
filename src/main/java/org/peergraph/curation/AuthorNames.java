package org.peergraph.curation;

import java.util.Set;

/**
 * What an author on a work may be known by.
 *
 * @param id whom sources recognise
 * @param aliases ids that the same author would have if sources knew less
 * @param names folded forms of the name
 */
public record AuthorNames(String id, Set<String> aliases, Set<String> names) {}
