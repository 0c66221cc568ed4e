package org.peergraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.peergraph.export.Column.Type;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** The nodes as a table, headed as Gephi's spreadsheet import wants it. */
@Component
class CsvNodes implements ExportFormat {

    private static final List<Column<ExportedNode>> COLUMNS = columns();

    @Override
    public String name() {
        return "csv-nodes";
    }

    @Override
    public MediaType mediaType() {
        return MediaType.valueOf(MediaTypes.CSV_WITH_HEADER);
    }

    @Override
    public String extension() {
        return "nodes.csv";
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        CsvFile.write(COLUMNS, export.nodes(), out);
    }

    private static List<Column<ExportedNode>> columns() {
        List<Column<ExportedNode>> columns = new ArrayList<>();
        columns.add(new Column<>("Id", Type.TEXT, ExportedNode::id));
        columns.add(new Column<>("Label", Type.TEXT, ExportedNode::label));
        columns.addAll(Column.OF_NODES);
        columns.addAll(SpotColumns.ALL);
        return columns;
    }
}
