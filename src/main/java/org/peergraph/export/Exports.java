package org.peergraph.export;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peergraph.identifier.EntityKind;
import org.peergraph.slice.Slice;
import org.peergraph.slice.SliceEdge;
import org.peergraph.slice.SliceNode;
import org.peergraph.view.View;
import org.peergraph.web.BadParameterException;
import org.peergraph.web.SiteAddress;
import org.springframework.stereotype.Component;

/** Makes exports of what slices and views show. */
@Component
class Exports {

    private final CitedWorks works;
    private final SiteAddress site;
    private final OutsidePages outside;

    Exports(CitedWorks works, SiteAddress site, OutsidePages outside) {
        this.works = works;
        this.site = site;
        this.outside = outside;
    }

    Export of(Slice slice, ExportFormat format) {
        List<SliceNode> nodes =
                Stream.concat(Stream.of(slice.focus()), slice.nodes().stream()).toList();
        String title = "Research graph of " + slice.focus().label();
        return of(
                title,
                nodes,
                slice.edges(),
                slice.communities(),
                Map.of(),
                slice.version(),
                format);
    }

    /**
     * @param spots where nodes were drawn, by their own id
     */
    Export of(String title, View view, Map<String, Spot> spots, ExportFormat format) {
        return of(
                title,
                view.nodes(),
                view.edges(),
                view.communities(),
                spots,
                view.version(),
                format);
    }

    /** One work alone. */
    Export of(String id, long version) {
        List<CitedWork> cited = works.of(List.of(id));
        return new Export(
                cited.getFirst().title(), List.of(), List.of(), Map.of(), cited, version, today());
    }

    private Export of(
            String title,
            List<SliceNode> nodes,
            List<SliceEdge> edges,
            Map<Long, String> communities,
            Map<String, Spot> spots,
            long version,
            ExportFormat format) {
        return new Export(
                title,
                nodes.stream().map(node -> exported(node, spots.get(node.id()))).toList(),
                edges,
                communities,
                format.ofWorks() ? worksAmong(nodes) : List.of(),
                version,
                today());
    }

    private ExportedNode exported(SliceNode node, @Nullable Spot spot) {
        return new ExportedNode(
                node, site.page(node.kind(), node.id()), outside.of(node.id()), spot);
    }

    private List<CitedWork> worksAmong(List<SliceNode> nodes) {
        List<String> ids =
                nodes.stream()
                        .filter(node -> node.kind() == EntityKind.WORK)
                        .map(SliceNode::id)
                        .toList();
        if (ids.isEmpty()) {
            throw new BadParameterException(
                    "nodes",
                    nodes.size() + " entities, no work",
                    "a graph with works in it for bibtex, ris and csl; show works, or choose"
                            + " another format");
        }
        return works.of(ids);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
