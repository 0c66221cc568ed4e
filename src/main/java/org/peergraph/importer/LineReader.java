package org.peergraph.importer;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipException;

/** Walks through the lines of one file; a line ends with LF or CR LF. */
final class LineReader implements AutoCloseable {

    /**
     * No record comes near 128 MB: OpenAlex works with some thousand authors have a tenth of it. A
     * longer line means that the file does not hold one record a line.
     */
    private static final int LONGEST_LINE = 128 << 20;

    /** Bytes unpacked at a time. */
    private static final int CHUNK = 1 << 16;

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final InputFile file;
    private final OpenedFile content;
    private final byte[] chunk = new byte[CHUNK];
    private int next;
    private int filled;
    private byte[] line = new byte[CHUNK];
    private int length;
    private long number;

    LineReader(InputFile file) {
        this.file = file;
        try {
            content = new OpenedFile(file);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /**
     * Goes to the next line; false at the end of the file. A line that is cut off is not a line.
     */
    boolean advance() {
        length = 0;
        boolean found = false;
        try {
            boolean ended = false;
            while (!ended && (next < filled || fill())) {
                found = true;
                int end = next;
                while (end < filled && chunk[end] != '\n') {
                    end++;
                }
                ended = end < filled;
                append(next, end);
                next = end + 1;
            }
        } catch (IOException e) {
            throw failed(e);
        }
        number += found ? 1 : 0;
        return found;
    }

    private boolean fill() throws IOException {
        next = 0;
        filled = content.read(chunk);
        return filled > 0;
    }

    private void append(int from, int to) {
        int count = to - from;
        if (length + count > LONGEST_LINE) {
            throw new ImportFailedException(
                    "%s: line %d is longer than %d MB; expected was one JSON object a line."
                            .formatted(file.path(), number + 1, LONGEST_LINE >> 20));
        }
        if (length + count > line.length) {
            line = Arrays.copyOf(line, Math.max(line.length * 2, length + count));
        }
        System.arraycopy(chunk, from, line, length, count);
        length += count;
    }

    /** 1 for the first line. */
    long number() {
        return number;
    }

    /** The present line as UTF-8, what is not UTF-8 in it as U+FFFD. */
    String text() {
        int end = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
        String text = new String(line, 0, end, StandardCharsets.UTF_8);
        return number == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /** Bytes taken from the disk so far. */
    long bytesRead() {
        return content.bytesRead();
    }

    @Override
    public void close() {
        try {
            content.close();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private ImportFailedException failed(IOException cause) {
        String what =
                switch (cause) {
                    case EOFException _ -> "is cut off";
                    case ZipException _ -> "is damaged (" + cause.getMessage() + ")";
                    default -> "cannot be read on (" + cause + ")";
                };
        String remedy =
                cause instanceof EOFException || cause instanceof ZipException
                        ? "download it again, then run the same command"
                        : "make it readable, then run the same command";
        return new ImportFailedException(
                "%s %s after line %d; what was read stays: %s."
                        .formatted(file.path(), what, number, remedy),
                cause);
    }
}
