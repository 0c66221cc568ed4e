package org.peergraph.slice;

import java.util.List;
import java.util.Map;
import org.peergraph.identifier.EntityKind;

/**
 * What stands near one entity.
 *
 * @param focus the entity in the middle; it is not repeated in {@code nodes}
 * @param nodes its neighbours, grouped by kind, within a kind best first
 * @param edges all edges among the focus and the nodes
 * @param truncation per kind, how many there are and which rule cut
 */
public record Slice(
        SliceNode focus,
        List<SliceNode> nodes,
        List<SliceEdge> edges,
        Map<EntityKind, Truncation> truncation) {}
