package org.peergraph.importer;

/**
 * Where a record stands in the input, and where a resumed run goes on: after it.
 *
 * @param input index of the file (or of the API query, 0) in the run's inputs
 * @param name the file's name, for messages
 * @param number 1 for the first line or record of the input
 * @param cursor where an API query continues; empty for files
 */
public record RecordPosition(int input, String name, long number, String cursor) {

    public static final RecordPosition START = new RecordPosition(0, "", 0, "");

    @Override
    public String toString() {
        return name + ":" + number;
    }
}
