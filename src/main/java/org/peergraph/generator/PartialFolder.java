package org.peergraph.generator;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Where a corpus grows until it is whole: a sibling of its folder, removed if the run ends early,
 * even by Ctrl-C. What a killed run leaves is removed by the next one.
 */
final class PartialFolder implements AutoCloseable {

    private static final String LOCK = ".lock";

    private final OutputFolder target;
    private final Path path;
    private final FileChannel lock;
    private final Thread hook = new Thread(this::abandonQuietly);
    private boolean over;

    /**
     * @throws IOException if it cannot be made, or another run is writing there
     */
    PartialFolder(OutputFolder target) throws IOException {
        this.target = target;
        path = target.path().resolveSibling(target.path().getFileName() + ".partial");
        Files.createDirectories(path);
        lock =
                FileChannel.open(
                        path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isMine()) {
            lock.close();
            throw new IOException(
                    "another run is generating into %s; wait for it or name another folder"
                            .formatted(target.path()));
        }
        OutputFolder.delete(path.resolve("data"));
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private boolean isMine() throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        }
    }

    Path path() {
        return path;
    }

    /** Makes it the corpus. */
    synchronized void finish() throws IOException {
        if (over) {
            throw new IOException("interrupted");
        }
        lock.close();
        Files.delete(path.resolve(LOCK));
        target.takeOver(path);
        over = true;
    }

    /** Removes it unless it is finished. */
    @Override
    public void close() throws IOException {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException shuttingDown) {
            // The hook runs already and does the same.
        }
        abandon();
    }

    private synchronized void abandon() throws IOException {
        if (!over) {
            over = true;
            lock.close();
            OutputFolder.delete(path);
        }
    }

    private void abandonQuietly() {
        try {
            abandon();
        } catch (IOException e) {
            // A file that was opened meanwhile: the rest has the name of no corpus and goes next
            // time.
        }
    }
}
