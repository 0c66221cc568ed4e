package org.peergraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.peergraph.export.Column.Type;
import org.peergraph.slice.SliceEdge;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** The edges as a table, headed as Gephi's spreadsheet import wants it. */
@Component
class CsvEdges implements ExportFormat {

    private static final List<Column<SliceEdge>> COLUMNS = columns();

    @Override
    public String name() {
        return "csv-edges";
    }

    @Override
    public MediaType mediaType() {
        return MediaType.valueOf(MediaTypes.CSV_WITH_HEADER);
    }

    @Override
    public String extension() {
        return "edges.csv";
    }

    /** The nodes answer to the media type that both have. */
    @Override
    public boolean accepted(MediaType type) {
        return false;
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        CsvFile.write(COLUMNS, export.edges(), out);
    }

    private static List<Column<SliceEdge>> columns() {
        List<Column<SliceEdge>> columns = new ArrayList<>();
        columns.add(new Column<>("Source", Type.TEXT, SliceEdge::source));
        columns.add(new Column<>("Target", Type.TEXT, SliceEdge::target));
        columns.add(
                new Column<>(
                        "Type",
                        Type.TEXT,
                        edge -> Column.directed(edge) ? "Directed" : "Undirected"));
        columns.add(new Column<>("Weight", Type.DECIMAL, SliceEdge::weight));
        columns.addAll(Column.OF_EDGES);
        return columns;
    }
}
