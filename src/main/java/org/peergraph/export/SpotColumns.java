package org.peergraph.export;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.peergraph.export.Column.Type;

/** Where a node was drawn, for formats that have no words of their own for it. */
final class SpotColumns {

    static final List<Column<ExportedNode>> ALL =
            List.of(
                    column("x", Type.DECIMAL, Spot::x),
                    column("y", Type.DECIMAL, Spot::y),
                    column("color", Type.TEXT, Spot::colour),
                    column("size", Type.DECIMAL, Spot::size));

    private SpotColumns() {}

    private static Column<ExportedNode> column(
            String name, Type type, Function<Spot, @Nullable Object> value) {
        return new Column<>(
                name, type, node -> node.spot() == null ? null : value.apply(node.spot()));
    }
}
