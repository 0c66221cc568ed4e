package org.peergraph.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peergraph.derive.DeriveSettings;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.Graph;
import org.peergraph.graph.Row;
import org.peergraph.identifier.EntityKind;
import org.peergraph.slice.SliceEdges;
import org.peergraph.slice.SliceNode;
import org.peergraph.slice.SliceRequest;
import org.springframework.stereotype.Component;

/** Named entities and what joins them, in one round trip to the database. */
@Component
public class Views {

    private static final CypherFile VIEW = CypherFile.named("view/view");

    private final Graph graph;
    private final DeriveSettings derive;
    private final ViewRows rows;

    Views(Graph graph, DeriveSettings derive, ViewRows rows) {
        this.graph = graph;
        this.derive = derive;
        this.rows = rows;
    }

    /**
     * What a request names, with every edge among it.
     *
     * @throws org.peergraph.web.BadParameterException if the request cannot be read
     */
    public View of(ViewRequest asked) {
        List<String> ids = asked.ids();
        SliceRequest request = asked.request();
        AskedIds sorted = AskedIds.of(ids);
        return graph.readOne(
                        VIEW, parameters(sorted, request), row -> view(ids, sorted, request, row))
                .orElseThrow();
    }

    private Map<String, @Nullable Object> parameters(AskedIds asked, SliceRequest request) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("people", wanted(asked, request, EntityKind.RESEARCHER));
        parameters.put("papers", wanted(asked, request, EntityKind.WORK));
        parameters.put("subjects", wanted(asked, request, EntityKind.TOPIC));
        parameters.put("sites", wanted(asked, request, EntityKind.INSTITUTION));
        for (EntityKind kind : EntityKind.values()) {
            parameters.put("present" + kind.label() + "s", List.of());
        }
        parameters.put("hyper", request.hyper().word());
        parameters.put("authorLimit", derive.authorLimit());
        return parameters;
    }

    private static List<Map<String, @Nullable Object>> wanted(
            AskedIds asked, SliceRequest request, EntityKind kind) {
        return wants(request, kind) ? asked.lookUps(kind) : List.of();
    }

    private static boolean wants(SliceRequest request, EntityKind kind) {
        return request.limits().getOrDefault(kind, 0) > 0;
    }

    private View view(List<String> ids, AskedIds sorted, SliceRequest request, Row row) {
        Map<String, String> found = ViewRows.found(row);
        Map<String, SliceNode> nodes = rows.nodes(row);
        Map<String, SliceNode> shown = new LinkedHashMap<>();
        Map<String, String> redirected = new LinkedHashMap<>();
        List<View.Missing> missing = new ArrayList<>();
        Map<String, EntityKind> unwanted = unwanted(sorted, request);
        for (String id : ids) {
            String own = found.get(id);
            SliceNode node = own == null ? null : nodes.get(own);
            if (node != null) {
                shown.put(node.id(), node);
                if (!node.id().equals(id)) {
                    redirected.put(id, node.id());
                }
            } else {
                missing.add(new View.Missing(id, reason(id, own, sorted, unwanted)));
            }
        }
        return new View(
                List.copyOf(shown.values()),
                SliceEdges.of(row, nodes.values(), request),
                ViewRows.communities(row),
                missing,
                redirected,
                row.longInteger("version"));
    }

    private static Map<String, EntityKind> unwanted(AskedIds sorted, SliceRequest request) {
        Map<String, EntityKind> unwanted = new HashMap<>();
        for (EntityKind kind : EntityKind.values()) {
            if (!wants(request, kind)) {
                sorted.lookUps(kind)
                        .forEach(lookUp -> unwanted.put(String.valueOf(lookUp.get("asked")), kind));
            }
        }
        return unwanted;
    }

    private static String reason(
            String id, @Nullable String own, AskedIds sorted, Map<String, EntityKind> unwanted) {
        EntityKind kind = unwanted.get(id);
        if (kind != null) {
            return "kinds leaves " + kind.plural() + " out";
        }
        if (own != null) {
            return "hyper=hide leaves out works with that many authors";
        }
        return sorted.withoutKind().contains(id)
                ? "its form is that of no identifier"
                : "nothing in this graph has it";
    }
}
