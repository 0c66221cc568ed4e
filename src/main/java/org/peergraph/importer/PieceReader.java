package org.peergraph.importer;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipException;

/** Walks through one file piece by piece; no more than one piece is held in memory. */
abstract class PieceReader implements AutoCloseable {

    /**
     * No record comes near 128 MB: OpenAlex works with some thousand authors have a tenth of it. A
     * longer piece means that the file is not what it is taken for.
     */
    private static final int LONGEST_PIECE = 128 << 20;

    /** Bytes unpacked at a time. */
    private static final int CHUNK = 1 << 16;

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final InputFile file;
    private final String unit;
    private final OpenedFile content;
    private byte[] piece = new byte[CHUNK];
    private int length;
    private long number;

    /** The bytes that are unpacked and not yet walked through lie between next and filled. */
    final byte[] chunk = new byte[CHUNK];

    int next;
    int filled;

    /**
     * @param unit what messages call a piece
     */
    PieceReader(InputFile file, String unit) {
        this.file = file;
        this.unit = unit;
        try {
            content = new OpenedFile(file);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Finds the next piece and appends its bytes; false if there is none. */
    abstract boolean walk() throws IOException;

    /** Goes to the next piece; false at the end of the file. A piece that is cut off is not one. */
    final boolean advance() {
        length = 0;
        try {
            boolean found = walk();
            number += found ? 1 : 0;
            return found;
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Whether there are bytes to walk through. */
    final boolean hasMore() throws IOException {
        if (next >= filled) {
            next = 0;
            filled = content.read(chunk);
        }
        return filled > 0;
    }

    final void append(int from, int to) {
        int count = to - from;
        if (length + count > LONGEST_PIECE) {
            throw new ImportFailedException(
                    "%s: %s %d is longer than %d MB; expected was one JSON object a %s."
                            .formatted(file.path(), unit, number + 1, LONGEST_PIECE >> 20, unit));
        }
        if (length + count > piece.length) {
            piece = Arrays.copyOf(piece, Math.max(piece.length * 2, length + count));
        }
        System.arraycopy(chunk, from, piece, length, count);
        length += count;
    }

    /** 1 for the first piece. */
    final long number() {
        return number;
    }

    /** The present piece as UTF-8, what is not UTF-8 in it as U+FFFD. */
    final String text() {
        int end = length > 0 && piece[length - 1] == '\r' ? length - 1 : length;
        String text = new String(piece, 0, end, StandardCharsets.UTF_8);
        return number == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /** Bytes taken from the disk so far. */
    final long bytesRead() {
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
                "%s %s after %s %d; what was read stays: %s."
                        .formatted(file.path(), what, unit, number, remedy),
                cause);
    }
}
