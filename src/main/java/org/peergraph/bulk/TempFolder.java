package org.peergraph.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder of one load for everything temporary. It goes when it is closed; what a killed load left
 * goes when the next one begins in the same place.
 */
final class TempFolder implements AutoCloseable {

    private static final String PREFIX = "peergraph-bulk-";
    private static final String LOCK = "lock";

    private final Path path;
    private final FileChannel lock;

    private TempFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Creates the folder below the parent, and the parent if need be. */
    static TempFolder below(Path parent) {
        try {
            Files.createDirectories(parent);
            clear(parent);
            Path path = Files.createTempDirectory(parent, PREFIX);
            FileChannel lock = open(path);
            if (tryLock(lock) == null) {
                throw new IllegalStateException("missing: the lock of a folder just made");
            }
            return new TempFolder(path.toAbsolutePath(), lock);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + parent + " cannot be written", e);
        }
    }

    private static FileChannel open(Path folder) throws IOException {
        return FileChannel.open(
                folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldInThisProcess) {
            return null;
        }
    }

    private static void clear(Path parent) throws IOException {
        List<Path> others;
        try (Stream<Path> entries = Files.list(parent)) {
            others =
                    entries.filter(path -> path.getFileName().toString().startsWith(PREFIX))
                            .toList();
        }
        for (Path other : others) {
            boolean abandoned;
            try (FileChannel channel = open(other)) {
                abandoned = tryLock(channel) != null;
            }
            if (abandoned) {
                delete(other);
            }
        }
    }

    Path path() {
        return path;
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> below = Files.walk(folder)) {
            all = below.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : all) {
            Files.deleteIfExists(each);
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
            delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
