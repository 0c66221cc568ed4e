package org.peergraph.curation;

import java.util.List;
import org.peergraph.graph.Row;

/**
 * What a correction makes anew.
 *
 * @param works own ids
 * @param edges authorships and references written with them
 * @param researchers own ids of those whose own records are placed anew
 */
record Touched(List<String> works, long edges, List<String> researchers) {

    /** Two batches of an import: about a second in which no other writer writes. */
    static final int MOST_WORKS = 1_000;

    /** 100,000 rows stay well within the memory of a transaction. */
    static final int MOST_EDGES = 100_000;

    /** Takes works with their sizes, as the queries tell them. */
    static Touched of(List<Row> works, List<String> researchers) {
        return new Touched(
                works.stream().map(work -> work.text("id")).toList(),
                works.stream().mapToLong(work -> work.longInteger("size")).sum(),
                researchers);
    }

    /**
     * Holds somebody who asks to what one transaction can do.
     *
     * @throws TooMuchToCorrectException if it is more
     */
    void refuseTooMuch() {
        if (works.size() > MOST_WORKS || edges > MOST_EDGES) {
            throw new TooMuchToCorrectException();
        }
    }
}
