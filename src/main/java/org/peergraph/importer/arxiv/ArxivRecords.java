package org.peergraph.importer.arxiv;

import java.util.List;
import java.util.Optional;
import org.peergraph.identifier.ArxivId;
import org.peergraph.importer.WorkRecord;

/** Makes a work record of a line. */
final class ArxivRecords {

    private final ArxivTopics topics = new ArxivTopics();

    WorkRecord work(ArxivLine line, ArxivId id) {
        ArxivDates dates = ArxivDates.of(line, id);
        Optional<String> title = line.prose("title");
        if (title.isEmpty()) {
            line.note("no title");
        }
        return new WorkRecord(
                ArxivSource.NAME,
                id.value(),
                dates.touched(),
                null,
                ArxivDois.find(line),
                id.value(),
                title.orElse(null),
                line.prose("abstract").orElse(null),
                "preprint",
                null,
                dates.first(),
                dates.revised(),
                null,
                line.prose("journal-ref").orElse(null),
                null,
                false,
                ArxivAuthors.of(line),
                topics.of(line),
                List.of());
    }
}
