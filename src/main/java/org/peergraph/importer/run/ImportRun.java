package org.peergraph.importer.run;

import org.peergraph.importer.RecordPosition;

/**
 * One import, possibly over several starts of the program.
 *
 * @param position the last record whose batch is committed
 * @param read whether the input has been read to its end
 */
public record ImportRun(
        String id,
        String source,
        String fingerprint,
        RecordPosition position,
        boolean read,
        ImportCounts counts,
        boolean resumed) {

    ImportRun at(RecordPosition newPosition, ImportCounts newCounts) {
        return new ImportRun(id, source, fingerprint, newPosition, read, newCounts, resumed);
    }

    ImportRun readToTheEnd() {
        return new ImportRun(id, source, fingerprint, position, true, counts, resumed);
    }
}
