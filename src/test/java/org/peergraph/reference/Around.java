package org.peergraph.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleBiFunction;
import org.peergraph.identifier.EntityKind;
import org.peergraph.slice.Slice;
import org.peergraph.slice.SliceEdge;
import org.peergraph.slice.SliceNode;
import org.peergraph.slice.SliceRequest;

/** A slice, to be compared with what should be in it. */
record Around(Slice slice) {

    /** How many of a kind a slice shows when nothing else is asked for. */
    static int usual(EntityKind kind) {
        return SliceRequest.USUAL.limits().getOrDefault(kind, 0);
    }

    List<String> ids(EntityKind kind) {
        return slice.nodes().stream()
                .filter(node -> node.kind() == kind)
                .map(SliceNode::id)
                .toList();
    }

    /** The first of all these, as many as the slice may show. */
    void shows(EntityKind kind, List<String> all) {
        counts(kind, all.size());
        int limit = Objects.requireNonNull(slice.parameters().limits().get(kind));
        assertThat(ids(kind)).containsExactlyElementsOf(all.stream().limit(limit).toList());
    }

    void counts(EntityKind kind, int total) {
        assertThat(Objects.requireNonNull(slice.truncation().get(kind)).total())
                .as("total of %s around %s", kind, slice.focus().id())
                .isEqualTo(total);
    }

    /** Every edge of a kind at the focus weighs what it should. */
    void weighs(String kind, Collection<String> others, ToDoubleBiFunction<String, String> weight) {
        String focus = slice.focus().id();
        List<String> found = new ArrayList<>();
        for (SliceEdge edge : edges(kind)) {
            if (edge.source().equals(focus) || edge.target().equals(focus)) {
                String other = edge.source().equals(focus) ? edge.target() : edge.source();
                found.add(other);
                assertThat(edge.weight())
                        .isCloseTo(weight.applyAsDouble(focus, other), within(1e-9));
            }
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(others);
    }

    List<SliceEdge> edges(String kind) {
        return slice.edges().stream().filter(edge -> edge.kind().equals(kind)).toList();
    }
}
