package org.peergraph.importer.openalex;

import org.peergraph.importer.RecordPosition;

/**
 * Where a page of the API begins; travels in the cursor of a position as {@code 600 IlsxNjA5…}.
 *
 * @param before records before the page, so that a resumed run knows how many of it are taken
 * @param cursor what the API calls the page, {@code *} for the first one
 */
record PageStart(long before, String cursor) {

    static final String FIRST = "*";

    static PageStart of(RecordPosition position) {
        String[] parts = position.cursor().split(" ", 2);
        return parts.length < 2
                ? new PageStart(0, FIRST)
                : new PageStart(Long.parseLong(parts[0]), parts[1]);
    }

    @Override
    public String toString() {
        return before + " " + cursor;
    }
}
