package org.peergraph.collaboration;

import org.peergraph.web.Mention;

/**
 * Somebody one is in touch with.
 *
 * @param account whose it is
 * @param name as they call themselves
 * @param record the researcher they were met as
 */
public record Person(String account, String name, Mention record) {}
