package org.peergraph.web;

/**
 * An entity that an answer mentions.
 *
 * @param id own id
 * @param name its name, or its id where it has none
 */
public record Mention(String id, String name) {}
