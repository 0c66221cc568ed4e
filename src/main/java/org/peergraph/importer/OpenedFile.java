package org.peergraph.importer;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.zip.GZIPInputStream;

/**
 * The content of a file, unpacked if it is gzip whatever its name says, and how much of it is read.
 */
final class OpenedFile implements AutoCloseable {

    /** Bytes taken from the disk at a time, which is also how exact {@link #bytesRead()} is. */
    private static final int BUFFER = 1 << 16;

    private static final int[] GZIP_MAGIC = {0x1f, 0x8b};

    private final Counted file;
    private final InputStream content;

    OpenedFile(InputFile input) throws IOException {
        file = new Counted(Files.newInputStream(input.path()));
        try {
            content = unpacked(new BufferedInputStream(file, BUFFER), input.name());
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    private static InputStream unpacked(InputStream raw, String name) throws IOException {
        raw.mark(GZIP_MAGIC.length);
        int first = raw.read();
        int second = raw.read();
        raw.reset();
        // An empty file that ought to be gzip is a download that never began.
        boolean cutToNothing = first < 0 && name.endsWith(".gz");
        boolean gzip = first == GZIP_MAGIC[0] && second == GZIP_MAGIC[1];
        return gzip || cutToNothing ? new GZIPInputStream(raw, BUFFER) : raw;
    }

    /** As {@link InputStream#read(byte[])}. */
    int read(byte[] chunk) throws IOException {
        return content.read(chunk);
    }

    /** Bytes taken from the disk so far. */
    long bytesRead() {
        return file.count;
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    private static final class Counted extends FilterInputStream {

        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count += value < 0 ? 0 : 1;
            return value;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            count += Math.max(read, 0);
            return read;
        }
    }
}
