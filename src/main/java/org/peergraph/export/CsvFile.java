package org.peergraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * RFC 4180 for spreadsheets: a header, CRLF, quotes where needed. It begins with a byte order mark,
 * without which Excel misreads every accent; Python's {@code utf-8-sig}, pandas, R and DuckDB pass
 * over it. Text that a spreadsheet would take for a formula gets an apostrophe in front; numbers
 * are never touched.
 */
final class CsvFile {

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final String BEGINS_FORMULA = "=+-@\t\r";

    private CsvFile() {}

    static <T> void write(List<Column<T>> columns, List<T> rows, OutputStream out)
            throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        CSVPrinter csv = new CSVPrinter(writer, CSVFormat.RFC4180);
        csv.printRecord(columns.stream().map(Column::name).toList());
        for (T row : rows) {
            List<@Nullable Object> cells = new ArrayList<>();
            for (Column<T> column : columns) {
                cells.add(cell(column.value().apply(row)));
            }
            csv.printRecord(cells);
        }
        csv.flush();
    }

    private static @Nullable Object cell(@Nullable Object value) {
        boolean formula =
                value instanceof String text
                        && !text.isEmpty()
                        && BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + value : value;
    }
}
