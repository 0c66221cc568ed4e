package org.peergraph.slice;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.peergraph.identifier.EntityKind;
import org.peergraph.text.ScholarlyText;
import org.springframework.stereotype.Component;

/**
 * What a slice calls its entities: titles without their markup, and topics of one name told apart
 * by their code, as arXiv's two {@code Machine Learning} are.
 */
@Component
class SliceLabels {

    private final ScholarlyText text;

    SliceLabels(ScholarlyText text) {
        this.text = text;
    }

    SliceNode plain(SliceNode node) {
        return node.kind() == EntityKind.WORK ? node.labelled(text.plain(node.label())) : node;
    }

    static List<SliceNode> distinct(List<SliceNode> topics) {
        Map<String, Long> times =
                topics.stream()
                        .collect(Collectors.groupingBy(SliceNode::label, Collectors.counting()));
        return topics.stream()
                .map(
                        topic ->
                                times.getOrDefault(topic.label(), 0L) > 1
                                        ? topic.labelled(topic.label() + " (" + code(topic) + ")")
                                        : topic)
                .toList();
    }

    /** The part of the id people know: {@code stat.ML} of {@code arxiv:stat.ML}. */
    private static String code(SliceNode topic) {
        return topic.id().substring(topic.id().indexOf(':') + 1);
    }
}
