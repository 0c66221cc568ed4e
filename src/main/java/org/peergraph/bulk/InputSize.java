package org.peergraph.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Stream;

/**
 * How much there is to read.
 *
 * @param bytes on the disk
 * @param unpacked bytes once what is gzip is unpacked, estimated
 */
record InputSize(long bytes, long unpacked) {

    /** JSON of bibliographic records shrinks to a fifth or sixth. */
    private static final long UNPACKING = 6;

    static InputSize of(Collection<Path> paths) {
        long bytes = 0;
        long unpacked = 0;
        for (Path path : paths) {
            try (Stream<Path> files = Files.walk(path, FileVisitOption.FOLLOW_LINKS)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    long size = Files.size(file);
                    bytes += size;
                    unpacked += file.toString().endsWith(".gz") ? size * UNPACKING : size;
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new InputSize(bytes, unpacked);
    }
}
