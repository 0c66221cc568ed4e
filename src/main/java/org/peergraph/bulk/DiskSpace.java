package org.peergraph.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.peergraph.importer.ImportFailedException;

/** Compares what a load will need with what the disks have left, before anything is written. */
final class DiskSpace {

    private final Map<FileStore, Long> needed = new LinkedHashMap<>();
    private final Map<FileStore, Path> example = new LinkedHashMap<>();

    /** Adds bytes that will be written below an existing folder. */
    DiskSpace need(Path folder, long bytes) {
        try {
            FileStore disk = Files.getFileStore(folder);
            needed.merge(disk, bytes, Long::sum);
            example.putIfAbsent(disk, folder);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Says how much is needed and how much there is.
     *
     * @throws ImportFailedException if it is not enough
     */
    void check(Consumer<String> out) {
        needed.forEach(
                (disk, bytes) -> {
                    try {
                        long free = disk.getUsableSpace();
                        String sizes =
                                "needs about %s on the disk of %s, which has %s free"
                                        .formatted(
                                                gigabytes(bytes),
                                                example.get(disk),
                                                gigabytes(free));
                        if (free < bytes) {
                            throw new ImportFailedException(
                                    "The load "
                                            + sizes
                                            + ". Make room, or name a folder on another disk with --temp.");
                        }
                        out.accept("The load " + sizes + ".");
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private static String gigabytes(long bytes) {
        return String.format(Locale.ROOT, "%,.1f GB", bytes / 1e9);
    }
}
