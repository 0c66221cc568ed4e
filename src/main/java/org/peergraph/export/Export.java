package org.peergraph.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.peergraph.slice.SliceEdge;

/**
 * What is to be written.
 *
 * @param title what the picture shows, in words
 * @param nodes each once
 * @param edges all between the nodes
 * @param communities captions of the communities of its researchers, by number
 * @param works the works among the nodes, in their order; only there for formats of works
 * @param version of the graph it was read from
 * @param date when
 */
record Export(
        String title,
        List<ExportedNode> nodes,
        List<SliceEdge> edges,
        Map<Long, String> communities,
        List<CitedWork> works,
        long version,
        LocalDate date) {

    /** What the file says of itself, where its format has a place for it. */
    String description() {
        return "%s. %d entities, %d links; Peergraph, graph version %d, %s."
                .formatted(title, nodes.size(), edges.size(), version, date);
    }
}
