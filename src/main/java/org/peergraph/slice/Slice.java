package org.peergraph.slice;

import java.util.List;
import java.util.Map;
import org.peergraph.identifier.EntityKind;

/**
 * What stands near one entity.
 *
 * @param focus the entity in the middle; it is not repeated in {@code nodes}
 * @param nodes its neighbours, grouped by kind, within a kind best first
 * @param edges all edges among the focus, the nodes and what was already on screen that touch a
 *     node
 * @param communities captions of the communities its researchers belong to, by number
 * @param truncation per kind, how many there are and which rule cut
 * @param parameters what it was computed with
 * @param approximations what is not exact, and why; empty when all is
 * @param version of the graph it shows
 * @param milliseconds how long it took to compute; one that was kept still tells that
 */
public record Slice(
        SliceNode focus,
        List<SliceNode> nodes,
        List<SliceEdge> edges,
        Map<Long, String> communities,
        Map<EntityKind, Truncation> truncation,
        SliceRequest parameters,
        List<String> approximations,
        long version,
        long milliseconds) {}
