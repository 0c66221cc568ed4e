package org.peergraph.export;

import org.jspecify.annotations.Nullable;
import org.peergraph.slice.SliceNode;

/**
 * A node as it leaves.
 *
 * @param url the entity's page, absolute
 * @param outside its page at the registry that named it, absolute; null for own ids
 * @param spot where it was drawn; null where nobody drew it
 */
record ExportedNode(SliceNode node, String url, @Nullable String outside, @Nullable Spot spot) {

    String id() {
        return node.id();
    }

    String label() {
        return PlainLine.of(node.label());
    }
}
