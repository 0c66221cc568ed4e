package org.peergraph.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder a corpus goes to; never one that holds anything else. */
record OutputFolder(Path path) {

    /** Says that a folder was generated and may be replaced; hidden, so that no import reads it. */
    static final String MARK = ".generated";

    static OutputFolder of(Path path) throws IOException {
        return new OutputFolder(
                Files.exists(path) ? path.toRealPath() : path.toAbsolutePath().normalize());
    }

    /** Why nothing may be written there; empty if it may. */
    Optional<String> refusal(boolean replace) throws IOException {
        if (!Files.exists(path)) {
            return Optional.empty();
        } else if (!Files.isDirectory(path)) {
            return Optional.of("%s is a file; name a folder.".formatted(path));
        }
        try (Stream<Path> entries = Files.list(path)) {
            if (entries.findAny().isEmpty()) {
                return Optional.empty();
            }
        }
        boolean generated = Files.exists(path.resolve(MARK));
        if (replace && generated) {
            return Optional.empty();
        }
        return Optional.of(
                generated
                        ? "%s holds a generated corpus; give --replace to replace it, or another folder."
                                .formatted(path)
                        : "%s is not empty and holds no generated corpus; name another folder."
                                .formatted(path));
    }

    /** Puts a finished folder in the place of what is there, in one step for anybody who looks. */
    void takeOver(Path finished) throws IOException {
        if (!Files.exists(path)) {
            Files.move(finished, path);
            return;
        }
        Path replaced = path.resolveSibling(path.getFileName() + ".replaced");
        delete(replaced);
        Files.move(path, replaced);
        Files.move(finished, path);
        delete(replaced);
    }

    /** Deletes a folder with all that is in it; nothing happens if it is not there. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(folder)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : deepestFirst) {
            Files.deleteIfExists(each);
        }
    }
}
