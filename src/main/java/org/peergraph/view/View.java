package org.peergraph.view;

import java.util.List;
import java.util.Map;
import org.peergraph.slice.SliceEdge;
import org.peergraph.slice.SliceNode;

/**
 * Entities somebody named, and every edge among them.
 *
 * @param nodes those that are there, each once, in the order they were asked for
 * @param edges all edges among the nodes
 * @param communities captions of the communities its researchers belong to, by number
 * @param missing those that are not there, each with the reason
 * @param redirected ids that lead to another one by now, with that one
 * @param version of the graph it shows
 */
public record View(
        List<SliceNode> nodes,
        List<SliceEdge> edges,
        Map<Long, String> communities,
        List<Missing> missing,
        Map<String, String> redirected,
        long version) {

    /** An id that was asked for and has no node here. */
    public record Missing(String id, String reason) {}
}
