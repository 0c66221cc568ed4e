package org.peergraph.importer;

import java.io.EOFException;
import java.io.IOException;

/**
 * Walks through the elements of a file that is one JSON array. It only counts brackets, so that an
 * element that is no JSON spoils none of its neighbours as long as its brackets and quotation marks
 * are closed.
 */
final class ElementReader extends PieceReader {

    private boolean begun;
    private boolean ended;
    private int depth;
    private boolean quoted;
    private boolean escaped;

    ElementReader(InputFile file) {
        super(file, "element");
    }

    /** Whether the file begins with the bracket of an array. */
    static boolean isArray(InputFile file) {
        try (ElementReader reader = new ElementReader(file)) {
            return reader.begins();
        } catch (IOException e) {
            // Whoever reads the file to its end says so with its place.
            return false;
        }
    }

    @Override
    boolean walk() throws IOException {
        begun = begun || begins();
        if (ended || skipSpace() == ']') {
            ended = true;
            return false;
        }
        while (hasMore()) {
            int end = next;
            while (end < filled && !endsElement(chunk[end])) {
                end++;
            }
            append(next, end);
            next = end;
            if (end < filled) {
                ended = chunk[next++] == ']';
                return true;
            }
        }
        throw new EOFException("no closing bracket");
    }

    /** Passes the opening bracket, and the byte order mark before it. */
    private boolean begins() throws IOException {
        int first = skipSpace();
        if (first == '[') {
            next++;
        }
        return first == '[';
    }

    /** Goes to the next byte that is no space, and returns it. */
    private int skipSpace() throws IOException {
        while (hasMore()) {
            byte value = chunk[next];
            // Bytes of a byte order mark are negative; nothing else outside of quotation marks is.
            if (value > ' ') {
                return value;
            }
            next++;
        }
        throw new EOFException("no closing bracket");
    }

    private boolean endsElement(byte value) {
        if (quoted) {
            quoted = escaped || value != '"';
            escaped = !escaped && value == '\\';
            return false;
        }
        switch (value) {
            case '"' -> quoted = true;
            case '{', '[' -> depth++;
            case '}', ']' -> {
                if (depth == 0) {
                    return value == ']';
                }
                depth--;
            }
            case ',' -> {
                return depth == 0;
            }
            default -> {}
        }
        return false;
    }
}
