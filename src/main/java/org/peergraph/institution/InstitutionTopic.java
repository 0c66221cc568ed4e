package org.peergraph.institution;

/** A topic of an institution's works. */
public record InstitutionTopic(String id, String name, String level, int works) {}
