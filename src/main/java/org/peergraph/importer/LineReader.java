package org.peergraph.importer;

import java.io.IOException;

/** Walks through the lines of one file; a line ends with LF or CR LF. */
final class LineReader extends PieceReader {

    LineReader(InputFile file) {
        super(file, "line");
    }

    @Override
    boolean walk() throws IOException {
        boolean found = false;
        boolean ended = false;
        while (!ended && hasMore()) {
            found = true;
            int end = next;
            while (end < filled && chunk[end] != '\n') {
                end++;
            }
            ended = end < filled;
            append(next, end);
            next = end + 1;
        }
        return found;
    }
}
