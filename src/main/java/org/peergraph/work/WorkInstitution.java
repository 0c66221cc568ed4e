package org.peergraph.work;

/** An affiliation as a work names it. */
public record WorkInstitution(String id, String name) {}
