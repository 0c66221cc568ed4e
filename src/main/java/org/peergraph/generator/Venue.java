package org.peergraph.generator;

import org.jspecify.annotations.Nullable;

/**
 * A venue.
 *
 * @param type as OpenAlex says, such as {@code journal}
 */
record Venue(String id, String name, @Nullable String issn, String type) {}
