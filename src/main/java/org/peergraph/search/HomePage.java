package org.peergraph.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peergraph.identifier.EntityKind;

/**
 * All the home page shows.
 *
 * @param counts how many entities of each kind the graph holds
 * @param links how many relationships it holds
 * @param imported day of the latest import, ISO 8601; null before the first one
 * @param entries a few entities worth starting from
 */
public record HomePage(
        Map<EntityKind, Long> counts,
        long links,
        @Nullable String imported,
        List<SearchHit> entries) {}
