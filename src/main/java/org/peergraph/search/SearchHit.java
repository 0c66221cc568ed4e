package org.peergraph.search;

import org.peergraph.identifier.EntityKind;

/**
 * One entity found by words.
 *
 * @param hint what tells namesakes apart: institution, top topic, years, a work
 * @param score the full-text index's score, comparable within one answer only
 */
public record SearchHit(String id, EntityKind kind, String label, String hint, double score) {}
