package org.peergraph.slice;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All the page of one slice shows: the picture, its table and every edge. */
public record SlicePage(Slice slice, SlicePicture picture, Map<String, String> labels) {

    public static SlicePage of(Slice slice) {
        Map<String, String> labels =
                Stream.concat(Stream.of(slice.focus()), slice.nodes().stream())
                        .collect(Collectors.toMap(SliceNode::id, SliceNode::label, (a, b) -> a));
        return new SlicePage(slice, SlicePicture.of(slice), labels);
    }

    /** The label of one of the slice's entities. */
    public String label(String id) {
        return labels.getOrDefault(id, id);
    }
}
