package org.peergraph.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/**
 * A file an import reads.
 *
 * @param path absolute and normalised
 * @param name what messages call it: its path below the folder that was given, or its file name
 * @param size bytes on the disk, compressed or not
 */
record InputFile(Path path, String name, long size, FileTime changed) {

    static InputFile of(Path file, Path folder) {
        Path path = file.toAbsolutePath().normalize();
        Path base = folder.toAbsolutePath().normalize();
        Path name = path.equals(base) ? path.getFileName() : base.relativize(path);
        try (var _ = Files.newInputStream(path)) {
            return new InputFile(
                    path, name.toString(), Files.size(path), Files.getLastModifiedTime(path));
        } catch (IOException e) {
            throw new ImportFailedException(
                    "%s cannot be read (%s); check that it exists and may be read, then run the same command."
                            .formatted(path, e),
                    e);
        }
    }
}
