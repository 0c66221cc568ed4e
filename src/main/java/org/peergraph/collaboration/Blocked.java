package org.peergraph.collaboration;

import java.time.Instant;

/** Somebody an account has blocked. */
public record Blocked(String id, Person whom, Instant at) {}
