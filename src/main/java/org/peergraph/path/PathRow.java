package org.peergraph.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.peergraph.graph.Row;
import org.peergraph.graph.Tuple;
import org.peergraph.identifier.EntityKind;

/** Reads the answer of the path queries. */
final class PathRow {

    private final Row row;
    private final EntityKind fromKind;
    private final EntityKind toKind;

    PathRow(Row row, EntityKind fromKind, EntityKind toKind) {
        this.row = row;
        this.fromKind = fromKind;
        this.toKind = toKind;
    }

    Paths.Node end(String column, EntityKind kind) {
        Row end = row.row(column);
        return new Paths.Node(end.text("id"), kind, end.text("name"));
    }

    /** The chosen paths from {@code from} to {@code to}, whichever end the search began at. */
    List<Paths.Path> paths() {
        String from = row.row("from").text("id");
        List<Tuple> hops = Tuple.all(row, "hops");
        List<Paths.Path> paths = new ArrayList<>();
        for (List<Tuple> found : Tuple.lists(row, "nodes")) {
            int place = paths.size();
            List<Tuple> ordered =
                    hops.stream()
                            .filter(hop -> hop.integer(0) == place)
                            .sorted(Comparator.comparingInt(hop -> hop.integer(1)))
                            .toList();
            boolean backwards = !found.getFirst().text(0).equals(from);
            List<Tuple> nodes = backwards ? found.reversed() : found;
            List<Tuple> steps = backwards ? ordered.reversed() : ordered;
            paths.add(
                    new Paths.Path(
                            steps.size(), nodes(nodes), steps.stream().map(PathRow::hop).toList()));
        }
        return paths;
    }

    private List<Paths.Node> nodes(List<Tuple> nodes) {
        List<Paths.Node> list = new ArrayList<>();
        for (Tuple node : nodes) {
            EntityKind inner = fromKind == toKind ? fromKind : EntityKind.RESEARCHER;
            EntityKind kind =
                    list.isEmpty() ? fromKind : list.size() == nodes.size() - 1 ? toKind : inner;
            list.add(new Paths.Node(node.text(0), kind, node.text(1)));
        }
        return list;
    }

    private static Paths.Hop hop(Tuple hop) {
        return new Paths.Hop(
                hop.decimal(2),
                hop.integer(3),
                hop.findInteger(4),
                hop.findInteger(5),
                hop.tuples(6).stream()
                        .map(
                                work ->
                                        new Paths.HopWork(
                                                work.text(0),
                                                work.findText(1),
                                                work.findInteger(2)))
                        .toList());
    }
}
