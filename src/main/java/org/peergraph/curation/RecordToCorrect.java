package org.peergraph.curation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peergraph.graph.Row;

/**
 * What the page offers to correct.
 *
 * @param total of all works; the newest are told
 */
record RecordToCorrect(
        String id,
        String name,
        @Nullable String orcid,
        int total,
        List<ListedWork> works,
        List<Preview.Named> institutions) {

    /** A work to choose. */
    record ListedWork(String id, @Nullable String title, @Nullable Integer year) {}

    static RecordToCorrect of(Row row) {
        return new RecordToCorrect(
                row.text("id"),
                row.text("name"),
                row.findText("orcid"),
                row.integer("total"),
                row.rows("works").stream()
                        .map(
                                work ->
                                        new ListedWork(
                                                work.text("id"),
                                                work.findText("title"),
                                                work.findInteger("year")))
                        .toList(),
                row.rows("institutions").stream()
                        .map(each -> new Preview.Named(each.text("id"), each.text("name")))
                        .toList());
    }
}
