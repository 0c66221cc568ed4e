package org.peergraph.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.peergraph.identifier.EntityKind;
import org.peergraph.slice.SliceNode;

/**
 * Clusters as VOSviewer counts them: the kinds of entity first, then communities of researchers.
 */
final class VosviewerClusters {

    /** VOSviewer has no more. */
    private static final int MOST = 1000;

    private final Map<Long, Integer> communities = new LinkedHashMap<>();
    private final Map<Long, String> captions;

    private VosviewerClusters(Map<Long, String> captions) {
        this.captions = captions;
    }

    static VosviewerClusters of(Export export) {
        VosviewerClusters clusters = new VosviewerClusters(export.communities());
        for (ExportedNode node : export.nodes()) {
            Long community = node.node().community();
            int next = EntityKind.values().length + clusters.communities.size() + 1;
            if (community != null && next <= MOST) {
                clusters.communities.putIfAbsent(community, next);
            }
        }
        return clusters;
    }

    /** 1 to 1,000. */
    int number(SliceNode node) {
        int kind = node.kind().ordinal() + 1;
        return node.community() == null ? kind : communities.getOrDefault(node.community(), kind);
    }

    /** Numbers and captions of all of them. */
    List<Map<String, Object>> described() {
        List<Map<String, Object>> described = new ArrayList<>();
        for (EntityKind kind : EntityKind.values()) {
            described.add(Map.of("cluster", kind.ordinal() + 1, "label", kind.plural()));
        }
        communities.forEach(
                (community, number) ->
                        described.add(Map.of("cluster", number, "label", caption(community))));
        return described;
    }

    private String caption(long community) {
        String caption = PlainLine.of(Objects.requireNonNullElse(captions.get(community), ""));
        return caption.isEmpty() ? "community " + community : caption;
    }
}
