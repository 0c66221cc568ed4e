package org.peergraph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts a finished store in the place of the present one, by renaming inside the store's folder:
 * that works on a mounted volume too, and the store's lock stays where it is.
 *
 * <pre>
 * new-…/data  →  data.next      from here on the new store counts, whatever happens
 * data        →  data.old
 * data.next   →  data
 * data.old    →  nothing
 * </pre>
 *
 * Killed between any two steps, the next start goes on: {@code data.next} says that there is
 * something to do. Only the holder of the store's lock may call this.
 */
final class StoreSwap {

    private static final String BEGUN = "new-";

    private final Path live;
    private final Path next;
    private final Path old;
    private final Path store;

    StoreSwap(Path store) {
        this.store = store;
        live = store.resolve("data");
        next = store.resolve("data.next");
        old = store.resolve("data.old");
    }

    /** An empty folder for a store to be built in. */
    Path begin() {
        try {
            return Files.createTempDirectory(store, BEGUN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces the present store by the one built in this folder. */
    void install(Path built) {
        delete(old);
        move(built.resolve("data"), next);
        finish();
    }

    /** Ends a swap that was begun, and clears away what unfinished loads left. */
    void finish() {
        if (Files.exists(next)) {
            if (Files.exists(live)) {
                delete(old);
                move(live, old);
            }
            move(next, live);
        } else if (!Files.exists(live) && Files.exists(old)) {
            move(old, live);
        }
        delete(old);
        leftOvers().forEach(StoreSwap::delete);
    }

    private List<Path> leftOvers() {
        try (Stream<Path> entries = Files.list(store)) {
            return entries.filter(path -> path.getFileName().toString().startsWith(BEGUN)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try {
            Files.walkFileTree(
                    folder,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                                throws IOException {
                            Files.delete(file);
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult postVisitDirectory(
                                Path visited, @Nullable IOException failure) throws IOException {
                            if (failure != null) {
                                throw failure;
                            }
                            Files.delete(visited);
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
