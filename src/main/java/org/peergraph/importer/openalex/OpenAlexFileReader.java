package org.peergraph.importer.openalex;

import org.jspecify.annotations.Nullable;
import org.peergraph.importer.ImportFailedException;
import org.peergraph.importer.InputLine;
import org.peergraph.importer.RecordPosition;
import org.peergraph.importer.RecordSink;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Takes the lines of all files of a run and makes records of each line or of each whole document.
 */
final class OpenAlexFileReader {

    /**
     * After so many lines of which none is a record, the file is taken to be another one: a damaged
     * file has sound lines among the first, a wrong one has none.
     */
    private static final int WRONG_FILE = 20;

    private final RecordPosition from;
    private final RecordSink sink;
    private int input = -1;
    private boolean recognised;
    private int rejected;
    private boolean mergedIds;
    private @Nullable OpenAlexDocument document;

    OpenAlexFileReader(RecordPosition from, RecordSink sink) {
        this.from = from;
        this.sink = sink;
    }

    /** Where reading begins: a document is read from its start again, as it counts no lines. */
    RecordPosition firstLine() {
        return OpenAlexFileKind.of(from.name()) == OpenAlexFileKind.DOCUMENT
                ? new RecordPosition(from.input(), from.name(), 0, "")
                : from;
    }

    void accept(InputLine line) {
        RecordPosition position = line.position();
        if (position.input() != input) {
            finish();
            input = position.input();
            recognised = false;
            rejected = 0;
            mergedIds = OpenAlexFileKind.isMergedIds(position.name());
            document = isDocument(line) ? new OpenAlexDocument(position) : null;
        }
        if (document != null) {
            document.add(line);
        } else if (!isTaken(position)) {
            if (mergedIds) {
                OpenAlexMergedIds.read(line, sink);
            } else {
                readLine(line);
            }
        }
    }

    /** Files named .json hold one document, but some hold one entity a line all the same. */
    private static boolean isDocument(InputLine line) {
        if (OpenAlexFileKind.of(line.position().name()) != OpenAlexFileKind.DOCUMENT) {
            return false;
        }
        try {
            return !OpenAlexDocument.JSON.readTree(line.text()).path("id").isString();
        } catch (JacksonException e) {
            return true;
        }
    }

    private boolean isTaken(RecordPosition position) {
        return position.input() == from.input() && position.number() <= from.number();
    }

    private void readLine(InputLine line) {
        try {
            JsonNode entity = OpenAlexDocument.JSON.readTree(line.text());
            if (entity.path("results").isArray()) {
                sink.reject(line.position(), "a page of the API; save it in a file named .json");
                rejected++;
            } else if (OpenAlexRecords.read(entity, line.position(), sink)) {
                recognised = true;
            } else {
                rejected++;
            }
        } catch (JacksonException e) {
            sink.reject(line.position(), OpenAlexDocument.invalid(e));
            rejected++;
        }
        if (!recognised && rejected == WRONG_FILE) {
            throw new ImportFailedException(
                    "%s: none of the %d lines up to here is an entity of OpenAlex, so this seems to be another file; leave it out, or name its own source."
                            .formatted(line.position(), WRONG_FILE));
        }
    }

    /** Reads the last document, which no further line ends. */
    void finish() {
        if (document != null) {
            for (OpenAlexDocument.Entity entity : document.entities(sink)) {
                if (!isTaken(entity.position())) {
                    OpenAlexRecords.read(entity.json(), entity.position(), sink);
                }
            }
            document = null;
        }
    }
}
