package org.peergraph.view;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.peergraph.derive.DeriveSettings;
import org.peergraph.graph.Row;
import org.peergraph.graph.Tuple;
import org.peergraph.identifier.EntityKind;
import org.peergraph.slice.SliceNode;
import org.peergraph.text.ScholarlyText;
import org.springframework.stereotype.Component;

/** Reads the columns of a view. */
@Component
class ViewRows {

    private final DeriveSettings derive;
    private final ScholarlyText text;

    ViewRows(DeriveSettings derive, ScholarlyText text) {
        this.derive = derive;
        this.text = text;
    }

    /** The own id behind each id asked for. */
    static Map<String, String> found(Row row) {
        Map<String, String> found = new HashMap<>();
        Tuple.all(row, "found").forEach(pair -> found.put(pair.text(0), pair.text(1)));
        return found;
    }

    /** The nodes by own id. */
    Map<String, SliceNode> nodes(Row row) {
        Map<String, SliceNode> nodes = new HashMap<>();
        for (EntityKind kind : EntityKind.values()) {
            Tuple.all(row, kind.word() + "Nodes")
                    .forEach(tuple -> nodes.put(tuple.text(0), node(kind, tuple)));
        }
        return nodes;
    }

    private SliceNode node(EntityKind kind, Tuple tuple) {
        Integer authors = tuple.findInteger(6);
        Integer community = tuple.findInteger(9);
        return new SliceNode(
                tuple.text(0),
                kind,
                kind == EntityKind.WORK ? text.plain(tuple.text(1)) : tuple.text(1),
                tuple.findInteger(2),
                tuple.findInteger(3),
                tuple.findInteger(4),
                tuple.findText(5),
                authors,
                authors != null && authors > derive.authorLimit(),
                tuple.findInteger(7),
                tuple.findInteger(8),
                community == null ? null : community.longValue(),
                tuple.findText(10),
                tuple.findText(11));
    }

    /** Captions of the communities its researchers belong to, by number. */
    static Map<Long, String> communities(Row row) {
        Map<Long, String> captions = new TreeMap<>();
        for (Tuple tuple : Tuple.all(row, "communities")) {
            captions.put((long) tuple.integer(0), Objects.toString(tuple.findText(1), ""));
        }
        return captions;
    }
}
