package org.peergraph.importer.openalex;

import java.util.Optional;
import java.util.regex.Pattern;
import org.peergraph.identifier.EntityKind;
import org.peergraph.identifier.OpenAlexId;
import org.peergraph.importer.InputLine;
import org.peergraph.importer.MergedIdRecord;
import org.peergraph.importer.RecordSink;

/** Reads the snapshot's lists of merged ids: {@code merge_date,id,merge_into_id}. */
final class OpenAlexMergedIds {

    private static final Pattern COMMA = Pattern.compile(",");
    private static final String HEADING = "merge_date";
    private static final int COLUMNS = 3;

    private OpenAlexMergedIds() {}

    static void read(InputLine line, RecordSink sink) {
        String[] columns = COMMA.split(line.text().replace("\"", "").strip(), -1);
        if (columns[0].equals(HEADING)) {
            return;
        }
        Optional<OpenAlexId> id = column(columns, 1);
        Optional<OpenAlexId> into = column(columns, 2);
        if (id.isEmpty() || into.isEmpty()) {
            sink.reject(line.position(), "no merged id: expected was date,id,id");
        } else if (id.get().kind().isEmpty()) {
            sink.note("not imported: merged ids of other kinds");
        } else if (!id.get().kind().equals(into.get().kind())) {
            sink.reject(line.position(), "an id merged into one of another kind");
        } else {
            sink.accept(MergedIdRecord.of(id.get(), into.get(), columns[0]), line.position());
        }
    }

    private static Optional<OpenAlexId> column(String[] columns, int column) {
        return columns.length == COLUMNS ? OpenAlexId.find(columns[column]) : Optional.empty();
    }

    private static Optional<EntityKind> kind(OpenAlexId id) {
        return id.kind();
    }
}
